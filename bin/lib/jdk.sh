# Finds a JDK 25 and exports JAVA_HOME. To be sourced.

hubcheck_is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[.+"-]*' "$1/release"
}

hubcheck_jdk_places() {
  printf '%s\n' "${JAVA_HOME:-}"
  local java
  java=$(command -v java 2>/dev/null) && java=$(readlink -f "$java" 2>/dev/null) && printf '%s\n' "${java%/bin/java}"
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25 2>/dev/null
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

hubcheck_find_jdk() {
  local place
  while IFS= read -r place; do
    if [ -n "$place" ] && hubcheck_is_jdk25 "$place"; then
      export JAVA_HOME=$place
      return
    fi
  done < <(hubcheck_jdk_places)
  cat >&2 <<'END'
Hubcheck needs a JDK 25, and found none.
  Debian, Ubuntu   sudo apt install openjdk-25-jdk   (or Temurin's temurin-25-jdk)
  macOS            brew install openjdk@25
  SDKMAN           sdk install java 25-tem
Or unpack one anywhere and set JAVA_HOME to its folder.
END
  exit 1
}

hubcheck_find_jdk

# Finds Chromium, or installs it where it can, and exports HUBCHECK_CHROMIUM. To be sourced.
# Afterwards HUBCHECK_CHROMIUM is a path, or "playwright" for the browser that Playwright downloads, or empty.

hubcheck_chromium_on_path() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" 2>/dev/null && return
  done
  return 1
}

hubcheck_apt_install() {
  command -v apt-get >/dev/null || return 1
  local root=""
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null && root="sudo -n"; } || return 1
  echo "Installing Chromium for the browser tests ..." >&2
  $root apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq chromium >/dev/null 2>&1
}

hubcheck_playwright_install() {
  echo "Asking Playwright for its own Chromium ..." >&2
  ./mvnw -B -ntp -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.classpathScope=test \
    -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium" >&2 2>&1
}

if [ -z "${HUBCHECK_CHROMIUM:-}" ]; then
  if HUBCHECK_CHROMIUM=$(hubcheck_chromium_on_path); then :
  elif hubcheck_apt_install && HUBCHECK_CHROMIUM=$(hubcheck_chromium_on_path); then :
  elif hubcheck_playwright_install; then HUBCHECK_CHROMIUM=playwright
  else HUBCHECK_CHROMIUM=""
  fi
fi
export HUBCHECK_CHROMIUM

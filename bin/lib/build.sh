# Builds the application where it is stale, and sets HUBCHECK_HOME to the folder to start it from, laid out as in the container.
# To be sourced, from the project's folder.

HUBCHECK_HOME=$PWD/target/app

# The newest one: those of earlier versions may lie there too.
hubcheck_packaged() {
  ls -t target/hubcheck-*-exec.jar 2>/dev/null | head -n 1
}

# What the cache is bound to besides the jar.
hubcheck_jvm() {
  echo "$JAVA_HOME"
  cat "$JAVA_HOME/release"
}

hubcheck_newer_than() {
  local built=$1
  shift
  # What is generated there is new after each run of the tests.
  [ ! -f "$built" ] || [ -n "$(find "$@" -path frontend/generated -prune -o -newer "$built" -type f -print -quit)" ]
}

hubcheck_package() {
  echo "Building Hubcheck (the first build downloads its libraries; later ones take seconds) ..." >&2
  ./mvnw -B -ntp -q -Dhubcheck.app -Dmaven.test.skip=true package >&2
}

hubcheck_lay_out() {
  rm -rf target/app
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(hubcheck_packaged)" extract --application-filename hubcheck.jar --destination target/app >&2
  cp container/* target/app
  touch target/app/hubcheck.jar
}

# A start without it is only slower, so it is tried once for each build and JVM.
hubcheck_train() {
  echo "Making later starts faster (once after a build) ..." >&2
  if ! target/app/train >target/train.log 2>&1; then
    echo "That failed, see target/train.log; Hubcheck starts without it, and slower." >&2
    rm -f target/app/hubcheck.aot
  fi
  hubcheck_jvm >target/app/hubcheck.jvm
}

if hubcheck_newer_than "$(hubcheck_packaged)" pom.xml .mvn src/main frontend; then hubcheck_package; fi
if hubcheck_newer_than target/app/hubcheck.jar container "$(hubcheck_packaged)"; then hubcheck_lay_out; fi
if ! hubcheck_jvm | cmp -s - target/app/hubcheck.jvm; then hubcheck_train; fi

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

# Names the steps that take their time, as the build comes to them; of all the rest only what went wrong is shown.
hubcheck_progress() {
  local line begun=$SECONDS libraries=0
  while IFS= read -r line; do
    case $line in
      *"Downloaded from "*)
        libraries=$((libraries + 1))
        [ $((libraries % 100)) != 0 ] || hubcheck_step "$libraries files downloaded"
        ;;
      "[INFO] --- compiler:"*":compile "*) hubcheck_step "Compiling" ;;
      "[INFO] --- vaadin:"*":build-frontend "*) hubcheck_step "Putting the screens together" ;;
      "[INFO] --- spring-boot:"*":process-aot "*) hubcheck_step "Working out what a start need not" ;;
      "[INFO] --- spring-boot:"*":repackage "*) hubcheck_step "Packing" ;;
      "[INFO] BUILD SUCCESS") hubcheck_step "Built" ;;
      "[ERROR]"*) echo "$line" ;;
    esac
  done
}

hubcheck_step() {
  printf '%5ds  %s\n' $((SECONDS - begun)) "$1"
}

hubcheck_package() {
  echo "Building Hubcheck (the first build downloads its libraries, over 1,200 files; later ones take a minute) ..." >&2
  mkdir -p target
  if ! (
    set -o pipefail
    ./mvnw -B -Dhubcheck.app -Dmaven.test.skip=true package 2>&1 | tee target/build.log | hubcheck_progress >&2
  ); then
    echo "That failed; target/build.log has all of it." >&2
    exit 1
  fi
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

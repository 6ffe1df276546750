# Builds the application where it is stale, and sets HUBCHECK_APP to the jar to start. To be sourced, from the project's folder.

hubcheck_stale() {
  [ ! -f "$HUBCHECK_APP" ] || [ -n "$(find pom.xml .mvn src/main frontend -newer "$HUBCHECK_APP" -type f -print -quit)" ]
}

HUBCHECK_APP=target/app/hubcheck.jar
if hubcheck_stale; then
  echo "Building Hubcheck (the first build downloads its libraries; later ones take seconds) ..." >&2
  ./mvnw -B -ntp -q -Dhubcheck.app -Dmaven.test.skip=true package >&2
  rm -rf target/app
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/hubcheck-*-exec.jar extract --destination target/app >&2
  mv target/app/hubcheck-*-exec.jar "$HUBCHECK_APP"
  touch "$HUBCHECK_APP"
fi

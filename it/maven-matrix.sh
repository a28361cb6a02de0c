#!/usr/bin/env bash
# Runs the scenarios of src/it on each supported Maven beside the one at hand, and once on the newest JDK that is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

home=$PWD/it/target/mavens
run() {
  echo
  echo "Scenarios on Maven $1, ${2:-the JDK at hand}"
  local options=(-DskipTests -Dinvoker.skip=false "-Dinvoker.mavenHome=$home/apache-maven-$1")
  [[ -z ${2:-} ]] || options+=("-Dinvoker.javaHome=$2")
  mvn -B -ntp verify "${options[@]}"
}

for version in 3.9.16 4.0.0-rc-6; do
  mvn -B -ntp -q -N org.apache.maven.plugins:maven-dependency-plugin:3.11.0:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$version:tar.gz:bin" "-DoutputDirectory=$home"
  chmod +x "$home/apache-maven-$version/bin/mvn"
  run "$version"
done

newest=
for jdk in /usr/lib/jvm/*/; do
  [[ -x $jdk/bin/javac ]] || continue
  major=$("$jdk/bin/javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
  if ((major > ${newest_major:-17})); then
    newest=${jdk%/}
    newest_major=$major
  fi
done
if [[ -n $newest ]]; then
  run 3.9.16 "$newest"
else
  echo "No JDK newer than 17 under /usr/lib/jvm: the scenarios ran on 17 only."
fi

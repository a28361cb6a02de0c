#!/usr/bin/env bash
# Makes snapshots of large exports in each format, beside what the library alone takes to parse them.
# Usage: it/bench/normalize-bench.sh [products] [heap] [format]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -Xmx"${2:-128m}" -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
  dev.shopstrata.bench.NormalizeBench "$work" "${1:-200000}" ${3:+"$3"}

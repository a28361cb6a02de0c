#!/usr/bin/env bash
# Times a check of all pages of one store, and one after which nothing changed.
# Usage: it/bench/check-bench.sh [products] [threads] [heap]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes="target/test-classes:target/classes:$(cat target/bench-classpath.txt)"
java -Xmx1g -cp "$classes" dev.shopstrata.bench.SiteBench "$work" "${1:-20000}" "${2:-2}" 1 ''
rm -rf "$work/copy"
java -XX:+UseSerialGC -Xmx"${3:-128m}" -cp "$classes" dev.shopstrata.bench.CheckBench "$work" "${2:-2}"

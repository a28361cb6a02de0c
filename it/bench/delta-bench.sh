#!/usr/bin/env bash
# Times deltas of changed prices behind a large snapshot, beside making the whole snapshot anew.
# Usage: it/bench/delta-bench.sh [products] [heap] [changed products ...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -Xmx"${2:-256m}" -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
  dev.shopstrata.bench.DeltaBench "$work" "${1:-400000}" "${@:3}"

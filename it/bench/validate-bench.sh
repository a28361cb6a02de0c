#!/usr/bin/env bash
# Times graph, merge and settings of many stores of six layers, and a whole validation of them.
# Usage: it/bench/validate-bench.sh [stores] [products] [threads] [heap]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -Xmx"${4:-256m}" -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
  dev.shopstrata.bench.ValidateBench "$work" "${1:-200}" "${2:-100}" "${3:-2}"

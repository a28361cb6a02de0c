#!/usr/bin/env bash
# Times the release of one changed price, and one of nothing, beside reading the manifest once.
# Usage: it/bench/price-bench.sh [pages] [rounds] [heap]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -XX:+UseSerialGC -Xmx"${3:-256m}" \
  -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
  dev.shopstrata.publish.PriceBench "$work" "${1:-90000}" "${2:-5}"

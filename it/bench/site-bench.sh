#!/usr/bin/env bash
# Times a clean build, an unchanged build and a plain copy of the same files, in one run.
# Usage: it/bench/site-bench.sh [products] [threads] [heap] [stores] [settings]
# Settings are added to every store's site.yaml, such as 'api: {enabled: true}'.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -Xmx"${3:-256m}" -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
  dev.shopstrata.bench.SiteBench "$work" "${1:-20000}" "${2:-2}" "${4:-1}" "${5:-}"

#!/usr/bin/env bash
# Prints what pictures cost, step by step, and what they cost once they are in the cache.
# Usage: it/bench/image-bench.sh [pictures of each kind] [width] [height]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

java -Xmx512m -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
  dev.shopstrata.image.ImageBench "${1:-20}" "${2:-1600}" "${3:-1200}"

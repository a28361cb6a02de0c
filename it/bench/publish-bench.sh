#!/usr/bin/env bash
# Times a first release to S3Proxy beside an uploader that only puts files, in turns.
# Usage: it/bench/publish-bench.sh [files of 4 KB] [rounds]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../site-generator"

mvn -q -Dspotless.check.skip test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench-classpath.txt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The JDK keeps five connections to a server open unless told otherwise.
java -Xmx768m -XX:+UseSerialGC -Dhttp.maxConnections=16 -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
  -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
  dev.shopstrata.publish.PublishBench "$work" "${1:-10000}" "${2:-5}"

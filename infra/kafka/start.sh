#!/usr/bin/env bash
# Runs one Apache Kafka node in the foreground, without Docker.
#
#   start.sh DATA_DIR [PORT] [CONTROLLER_PORT]
#   start.sh --fetch           only brings the artefacts (once, 43 MB)
#
# Needs Java 17 or newer, and Maven the first time. The artefacts stay in KAFKA_LIB (default: .cache/kafka).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
lib=${KAFKA_LIB:-$here/../../.cache/kafka}

fetch() {
  [ -d "$lib" ] && return
  mkdir -p "$(dirname "$lib")"
  # A folder that is complete or absent: two starters, or an interrupted one, must not leave half of it.
  local draft
  draft=$lib.$$
  rm -rf "$draft"
  mkdir "$draft"
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$draft"
  mv -T "$draft" "$lib" 2>/dev/null || rm -rf "$draft"
}

fetch
[ "$1" = --fetch ] && exit

mkdir -p "$1"
data=$(cd "$1" && pwd)
config=$data/server.properties
sed -e "s|@PORT@|${2:-9092}|g" -e "s|@CONTROLLER_PORT@|${3:-9093}|g" -e "s|@DATA@|$data|g" \
  "$here/server.properties" > "$config"

# The first JIT tier only: a node that lives for seconds gains nothing from the second.
java=(java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog4j2.disable.jmx=true -cp "$lib/*")
if [ ! -f "$data/log/meta.properties" ]; then
  id=$(head -c 16 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=')
  "${java[@]}" kafka.tools.StorageTool format --ignore-formatted --cluster-id="$id" -c "$config" > "$data/format.log" 2>&1 ||
    { cat "$data/format.log" >&2; exit 1; }
fi
exec "${java[@]}" -Xms256m -Xmx512m kafka.Kafka "$config"

#!/usr/bin/env bash
# Runs one Apache Kafka node in the foreground, without Docker.
#
#   start.sh DATA_DIR [PORT] [CONTROLLER_PORT]
#   start.sh --fetch           only brings the artefacts (once, 43 MB)
#
# One of several nodes is told by the environment: NODE_ID (default 1), VOTERS (id@host:port of every node's controller,
# comma between them), CLUSTER_ID (the same for all), COPIES of every partition (default 1).
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
port=${2:-9092} controller=${3:-9093} copies=${COPIES:-1}
sed -e "s|@PORT@|$port|g" -e "s|@CONTROLLER_PORT@|$controller|g" -e "s|@DATA@|$data|g" \
  -e "s|@NODE_ID@|${NODE_ID:-1}|g" -e "s|@VOTERS@|${VOTERS:-1@127.0.0.1:$controller}|g" \
  -e "s|@COPIES@|$copies|g" -e "s|@IN_SYNC@|$((copies > 1 ? copies - 1 : 1))|g" \
  "$here/server.properties" > "$config"

# The first JIT tier only: a node that lives for seconds gains nothing from the second.
java=(java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog4j2.disable.jmx=true -cp "$lib/*")
if [ ! -f "$data/log/meta.properties" ]; then
  id=${CLUSTER_ID:-$(head -c 16 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=')}
  "${java[@]}" kafka.tools.StorageTool format --ignore-formatted --cluster-id="$id" -c "$config" > "$data/format.log" 2>&1 ||
    { cat "$data/format.log" >&2; exit 1; }
fi
exec "${java[@]}" -Xms256m -Xmx512m kafka.Kafka "$config"

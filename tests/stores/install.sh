#!/usr/bin/env bash
# Installs the triple stores that tests/stores loads: Java ones from Maven Central, Oxigraph from PyPI, Virtuoso from Debian
# (as root). They go to $STORES_HOME, or a folder of the cache.
set -euo pipefail
home=${STORES_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/communique-stores}
mkdir -p "$home/jars"

jar() {
  local name=${1#*:}
  ls "$home/jars/${name%%:*}"-* >/dev/null 2>&1 && return
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy "-Dartifact=$1" "-DoutputDirectory=$home/jars" -Dmdep.useBaseVersion=true
}

jar org.apache.jena:jena-fuseki-server:5.6.0
jar org.eclipse.jetty:jetty-runner:9.4.57.v20241219
jar org.eclipse.rdf4j:rdf4j-http-server:4.1.3:war
jar com.blazegraph:bigdata-war:2.1.4:war
# Beside the stores, what else reads our files: pySHACL the ontology and its shapes, networkx and pyarrow what is exported.
[ -x "$home/python/bin/oxigraph" ] || python3 -m venv "$home/python"
"$home/python/bin/pip" install -q oxigraph==0.5.13 pyshacl==0.40.1 networkx==3.6.1 pyarrow==26.0.1
# A client of the endpoint; its fifth version wants a newer Node.
[ -x "$home/comunica/node_modules/.bin/comunica-sparql" ] ||
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$home/comunica" @comunica/query-sparql@4.5.0
if ! command -v virtuoso-t >/dev/null && [ "$(id -u)" -eq 0 ]; then
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends virtuoso-opensource-7 virtuoso-opensource-7-bin
fi

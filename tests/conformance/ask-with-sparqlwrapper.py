"""Asks the endpoint given as the first argument by SPARQLWrapper and by rdflib, and prints what each found."""

import json
import sys

from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, RDFXML, TURTLE, XML, SPARQLWrapper

endpoint, article = sys.argv[1], sys.argv[2]
found = {}

SELECT = "PREFIX cq: <https://w3id.org/communique/ontology#> SELECT ?code { ?s cq:code ?code } ORDER BY ?code"
CONSTRUCT = "PREFIX cq: <https://w3id.org/communique/ontology#> CONSTRUCT { ?s cq:code ?code } WHERE { ?s cq:code ?code }"

wrapper = SPARQLWrapper(endpoint)
wrapper.setQuery(SELECT)
wrapper.setReturnFormat(JSON)
rows = wrapper.queryAndConvert()["results"]["bindings"]
found["json"] = [row["code"]["value"] for row in rows]
wrapper.setMethod(POST)
wrapper.setReturnFormat(XML)
document = wrapper.queryAndConvert()
found["xml"] = [node.firstChild.data for node in document.getElementsByTagName("literal")]
wrapper.setReturnFormat(CSV)
found["csv"] = wrapper.queryAndConvert().decode().split()[1:]
wrapper.setQuery(CONSTRUCT)
wrapper.setReturnFormat(RDFXML)
found["rdfxml"] = len(wrapper.queryAndConvert())
wrapper.setReturnFormat(TURTLE)
found["turtle"] = len(Graph().parse(data=wrapper.queryAndConvert(), format="turtle"))

store = SPARQLStore(endpoint)
graph = Graph(store, identifier=URIRef(article))
found["graph"] = len(list(graph.triples((URIRef(article), None, None))))
found["rows"] = [str(row.code) for row in Graph(SPARQLStore(endpoint)).query(SELECT)]
print(json.dumps(found))

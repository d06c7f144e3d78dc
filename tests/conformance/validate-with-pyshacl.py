"""Checks a graph of Turtle against shapes and an ontology by pySHACL: prints each result's severity, node and message as JSON."""

import json
import sys

from pyshacl import validate
from rdflib import Graph
from rdflib.namespace import RDF, SH

data, shapes, ontology = (Graph().parse(path, format="turtle") for path in sys.argv[1:4])
conforms, report, _ = validate(data, shacl_graph=shapes, ont_graph=ontology, inference="none")
results = [
    [
        str(report.value(result, SH.resultSeverity)).rpartition("#")[2].lower(),
        str(report.value(result, SH.focusNode)),
        " ".join(str(message) for message in report.objects(result, SH.resultMessage)),
    ]
    for result in report.subjects(RDF.type, SH.ValidationResult)
]
print(json.dumps(results))

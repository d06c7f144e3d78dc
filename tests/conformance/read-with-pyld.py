"""Reads JSON-LD from standard input and writes it as N-Quads, by PyLD."""

import json
import sys

from pyld import jsonld

document = json.load(sys.stdin)
sys.stdout.write(jsonld.to_rdf(document, {"format": "application/n-quads"}))

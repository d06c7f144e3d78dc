"""Reads RDF from standard input in the format named by the first argument and writes it as N-Quads, by rdflib."""

import sys

from rdflib import Dataset

dataset = Dataset()
dataset.parse(data=sys.stdin.buffer.read(), format=sys.argv[1], publicID="urn:default")
sys.stdout.buffer.write(dataset.serialize(format="nquads", encoding="utf-8"))

"""Reads what was exported into a folder by networkx and pyarrow, and prints what each found as JSON."""

import json
import pathlib
import sys

import networkx
import pyarrow.parquet

folder = pathlib.Path(sys.argv[1])
met = networkx.read_graphml(folder / "met.graphml")
tables = {path.stem: pyarrow.parquet.read_table(path) for path in folder.glob("*.parquet")}
found = {
    "directed": met.is_directed(),
    "weight": sum(data["weight"] for _, _, data in met.edges(data=True)),
    "labels": sorted(data["label"] for _, data in met.nodes(data=True)),
    "rows": {name: table.num_rows for name, table in tables.items()},
    "quotes": tables["meeting"].column("quote").to_pylist(),
    "types": {field.name: str(field.type) for field in tables["meeting"].schema},
}
print(json.dumps(found))

#!/usr/bin/python3
"""What an expert would write by hand: areas of parcels with control layers, and the pieces, by shapely.

usage: shapely_overlay.py FILE.gpkg SUBJECT CONSTRAINT... [--out FILE.sqlite]

An STRtree over the subjects, prepared predicates, no overlay where a constraint contains the subject. Reads with GDAL's own
binding. Prints pairs and area per constraint layer. Pieces go to a plain SQLite table as WKB, which flatters it: a GeoPackage
costs more. Works with shapely 1.8 and 2.
"""
import sqlite3
import sys

import shapely
from osgeo import ogr
from shapely import wkb
from shapely.prepared import prep
from shapely.strtree import STRtree

NEW = shapely.__version__ >= "2"


def read(path, layer):
    source = ogr.Open(path)
    return [wkb.loads(bytes(f.GetGeometryRef().ExportToWkb())) for f in source.GetLayerByName(layer)]


def main():
    args = sys.argv[1:]
    out = None
    if "--out" in args:
        out = args[args.index("--out") + 1]
        args = args[: args.index("--out")]
    path, subject, constraints = args[0], args[1], args[2:]
    subjects = read(path, subject)
    tree = STRtree(subjects)
    places = {id(g): i for i, g in enumerate(subjects)}
    table = sqlite3.connect(out) if out else None
    for layer in constraints:
        pairs, area, rows = 0, 0.0, []
        for j, ground in enumerate(read(path, layer)):
            prepared = prep(ground)
            for hit in tree.query(ground):
                i = int(hit) if NEW else places[id(hit)]
                parcel = subjects[i]
                if not prepared.intersects(parcel):
                    continue
                piece = parcel if prepared.contains(parcel) else parcel.intersection(ground)
                if piece.area > 0:
                    pairs += 1
                    area += piece.area
                    if table:
                        rows.append((i, j, piece.area, piece.wkb))
        if table:
            table.execute("create table %s (subject int, c int, area real, geom blob)" % layer)
            table.executemany("insert into %s values (?, ?, ?, ?)" % layer, rows)
            table.commit()
        print(layer, pairs, "%.3f" % area)


main()

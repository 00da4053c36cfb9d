/**
 * Shapefiles as a GeoTools data store: .shp, .shx, .dbf, .prj, .cpg, read-only; and a writer for
 * results.
 */
package merestone.store.shapefile;

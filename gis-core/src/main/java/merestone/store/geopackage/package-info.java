/**
 * GeoPackages as a GeoTools data store over sqlite-jdbc, opened immutable; and a writer for
 * results.
 */
package merestone.store.geopackage;

/**
 * GeoPackages as a GeoTools data store over sqlite-jdbc, opened immutable; and a writer for
 * results.
 *
 * <p><b>Spatial index.</b> A filter with a box finds exactly the features that reading all rows
 * would find, whatever state the file's R-tree is in. The presence of triggers, equal counts or a
 * sample would not show that, so the R-tree chooses rows only after it has been proven row by row,
 * which costs about as much as two readings: the first search of a layer reads all rows, the second
 * reads them all and proves the R-tree, later ones use it until the file's size or time changes.
 * Not guaranteed: that a program which changes the file and puts its size and time back is noticed.
 *
 * <p><b>Damage.</b> Rows that SQLite cannot reach are stepped over and named by their row ids. What
 * SQLite reads without complaint is taken as it is: it has no checksums, so a page overwritten with
 * another good page gives that page's rows, unless their row ids do not ascend.
 */
package merestone.store.geopackage;

/**
 * Boundary-point text files of land surveys (勘测定界 TXT: {@code [属性描述]} and {@code [地块坐标]}) as a
 * GeoTools data store, read-only.
 *
 * <p>There is no published standard; the format is that of the land pre-examination reporting
 * software. A file is read once, when the store is made: {@code PlotTextFile} finds the encoding,
 * {@code PlotParser} turns lines into drafts, {@code DeclaredSystem} and {@code Placing} decide
 * what the coordinates mean, {@code PlotShaper} makes geometry.
 */
package merestone.store.plottxt;

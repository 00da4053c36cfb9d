/**
 * Recognises coordinate systems, by EPSG code or by the WKT of a .prj file, and moves geometry
 * between them.
 *
 * <p>Place in the flow: under {@code store} and {@code layer}. GeoTools referencing does the
 * mathematics; what is ours is knowing the CGCS2000 zones without the EPSG database, and never
 * guessing. Axis order is always east, north.
 */
package merestone.crs;

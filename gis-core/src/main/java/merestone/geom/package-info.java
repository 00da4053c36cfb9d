/**
 * JTS in one place: the geometry factory, the repair ladder, planar and ellipsoidal area,
 * tolerances and tiling.
 *
 * <p>Place in the flow: under everything that touches a coordinate. Pure functions on geometries in
 * metres; knows neither features nor files.
 */
package merestone.geom;

/**
 * The map: symbols, painter, legend and sheet layout in Java2D; one painter for the window and for
 * every image.
 *
 * <p>Place in the flow: layers and findings in, pixels out. {@link merestone.map.MapScenes} makes a
 * scene, {@link merestone.map.MapPainter} draws it through a {@link merestone.map.MapView}, {@link
 * merestone.map.MapSheet} makes a page of it, {@link merestone.map.MapPicture} a picture for a
 * report, {@link merestone.map.PngFile} a file. Colours are in {@code styles.yaml} only.
 */
package merestone.map;

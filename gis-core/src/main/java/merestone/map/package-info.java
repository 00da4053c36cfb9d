/**
 * The map: symbols, painter, legend and sheet layout in Java2D; one painter for the window and for
 * every image.
 *
 * <p>Place in the flow: layers and findings in, pixels out.
 */
package merestone.map;

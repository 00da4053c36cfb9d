package merestone.map;

import java.awt.Color;

/**
 * The colours of what is not a layer.
 *
 * @param paper the sheet
 * @param ground the map's ground under all layers
 * @param text titles and names
 * @param muted notes
 * @param line frame, scale bar, north arrow
 * @param faint grid crosses and separators
 * @param halo the rim that keeps names and conflicts legible over anything
 * @param selected the rim of the selected finding
 */
record Ink(
    Color paper,
    Color ground,
    Color text,
    Color muted,
    Color line,
    Color faint,
    Color halo,
    Color selected) {}

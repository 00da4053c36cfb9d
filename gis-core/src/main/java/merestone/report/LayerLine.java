package merestone.report;

import java.util.List;
import merestone.layer.LayerHeader;
import merestone.layer.RoleLayer;

/**
 * A layer as it was read.
 *
 * @param role the part it plays
 * @param title its title in the review
 * @param features how many features were read
 * @param type its declared geometry type
 * @param crs its own CRS
 * @param transformed whether its geometries were brought into the CRS of the run
 * @param encoding its text encoding
 */
record LayerLine(
    String role,
    String title,
    int features,
    String type,
    String crs,
    boolean transformed,
    String encoding) {

  static List<LayerLine> of(Dossier dossier) {
    return dossier.layers().stream().map(LayerLine::of).toList();
  }

  private static LayerLine of(RoleLayer layer) {
    LayerHeader header = layer.table().header();
    String own = header.crs().label();
    return new LayerLine(
        layer.role(),
        layer.title(),
        layer.table().rows().size(),
        header.geometryType(),
        own,
        !own.equals(layer.table().crs().label()),
        header.encodingName());
  }
}

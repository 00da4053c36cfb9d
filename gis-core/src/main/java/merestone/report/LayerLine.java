package merestone.report;

import java.util.List;
import merestone.layer.LayerHeader;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.RoleNames;

/**
 * A layer as it was read.
 *
 * @param role the part it plays, in words
 * @param title its title in the review
 * @param features how many features were read
 * @param type its declared geometry type
 * @param crs its own CRS
 * @param transformed whether its geometries were brought into the CRS of the run
 * @param encoding its text encoding
 */
record LayerLine(
    Text role,
    String title,
    int features,
    Text type,
    String crs,
    boolean transformed,
    String encoding) {
  private static final Messages MESSAGES = Messages.of(LayerLine.class);

  static List<LayerLine> of(Dossier dossier) {
    return dossier.layers().stream().map(LayerLine::of).toList();
  }

  private static LayerLine of(RoleLayer layer) {
    LayerHeader header = layer.table().header();
    String own = header.crs().label();
    return new LayerLine(
        RoleNames.of(layer.role()),
        layer.title(),
        layer.table().rows().size(),
        type(header.geometryType()),
        own,
        !own.equals(layer.table().crs().label()),
        header.encodingName());
  }

  private static Text type(String declared) {
    return switch (declared) {
      case "Polygon" -> MESSAGES.text("type.polygon");
      case "MultiPolygon" -> MESSAGES.text("type.multiPolygon");
      case "LineString", "MultiLineString" -> MESSAGES.text("type.line");
      case "Point", "MultiPoint" -> MESSAGES.text("type.point");
      default -> Text.same(declared);
    };
  }
}

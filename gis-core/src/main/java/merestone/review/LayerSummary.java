package merestone.review;

import java.util.List;
import merestone.layer.LayerHeader;
import merestone.layer.LayerRows;
import merestone.layer.RoleLayer;
import merestone.layer.Strays;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import org.locationtech.jts.geom.Envelope;

/**
 * What the window tells of a layer.
 *
 * @param id the layer's title, which is also its name on the map
 * @param role the part it plays
 * @param features how many records it has
 * @param crsLabel the CRS it was read in
 * @param encoding the text encoding and what it was decided by
 * @param path the file as the review names it
 * @param extent the ground it covers without {@linkplain Strays strays}, in the CRS of the run;
 *     null envelope if none
 * @param problems what went wrong while reading
 */
public record LayerSummary(
    String id,
    String role,
    long features,
    String crsLabel,
    Text encoding,
    String path,
    Envelope extent,
    List<Problem> problems) {
  private static final Messages MESSAGES = Messages.of(LayerSummary.class);

  static LayerSummary of(RoleLayer layer, String path) {
    LayerHeader header = layer.table().header();
    List<LayerRows> rows = List.of(layer.table().rows());
    return new LayerSummary(
        layer.title(),
        layer.role(),
        layer.table().rows().size(),
        header.crs().label(),
        MESSAGES.text("layer.encoding", header.encoding().name(), header.encoding().from().words()),
        path,
        Strays.among(rows).extentOf(rows),
        layer.table().problems());
  }
}

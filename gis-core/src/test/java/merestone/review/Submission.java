package merestone.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * A made-up delivery of a district as a folder of shapefiles and a metadata file, with all that the
 * book {@code submission} asks for. Clean as it is made; whatever is then changed is a fault.
 *
 * <pre>
 *   y 600 +------+------+------+------+------+------+   two towns of 600 m by 600 m, side by side
 *         |  6   |  7   |  8   | 15   | 16   | 17   |   eighteen patches of 200 m by 200 m
 *     400 +------+------+------+------+------+------+
 *         |  3   |  4   |  5   | 12   | 13   | 14   |   patches 0 1: permanent basic farmland
 *     200 +------+------+------+------+------+------+   patches 6 7: red line
 *         |  0   |  1   |  2   |  9   | 10   | 11   |   patches 10 11: urban development boundary
 *       0 +------+------+------+------+------+------+
 *         0          town 1         town 2        x 1200
 * </pre>
 */
final class Submission {
  static final String DISTRICT = "120114";

  private final Map<String, SubmittedLayer> layers = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final TreeSet<String> leftOut = new TreeSet<>();
  private final TreeSet<String> lost = new TreeSet<>();
  private String metadata = DISTRICT + "元数据.xml";

  Submission() {
    add("redline", "STBHHX", SubmittedLayers.redLine());
    add("farmland", "YJJBNTBHTB", SubmittedLayers.farmland());
    add("boundary", "CZKFBJ", SubmittedLayers.boundary());
    add("towns", "XZQ", SubmittedLayers.towns());
    add("landuse", "DLTB", SubmittedLayers.landUse());
  }

  private void add(String role, String name, SubmittedLayer layer) {
    layers.put(role, layer);
    names.put(role, DISTRICT + name);
  }

  /** Returns the layer of a role, to be changed. */
  SubmittedLayer layer(String role) {
    return layers.get(role);
  }

  /** Names the metadata file otherwise; an empty name leaves it out. */
  void metadata(String name) {
    metadata = name;
  }

  /** Names a layer's files otherwise. */
  void rename(String role, String name) {
    names.put(role, name);
  }

  /** Leaves a layer out of the review. */
  void leaveOut(String role) {
    leftOut.add(role);
  }

  /** Loses the file of a layer that the review names. */
  void lose(String role) {
    lost.add(role);
  }

  /** Writes the folder and the review file beside it, and returns the latter. */
  Path write(Path folder) throws IOException {
    Path delivery = Files.createDirectory(folder.resolve(DISTRICT + "示例区"));
    StringBuilder review =
        new StringBuilder(
            "name: 质检\ncrs: EPSG:4527\nrules: submission\ndelivery: %s\nlayers:\n"
                .formatted(delivery.getFileName()));
    for (Map.Entry<String, SubmittedLayer> layer : layers.entrySet()) {
      String role = layer.getKey();
      if (!leftOut.contains(role)) {
        Path shp = delivery.resolve(names.get(role) + ".shp");
        if (!lost.contains(role)) {
          layer.getValue().write(shp);
        }
        review.append(
            "  - { role: %s, path: %s/%s, title: %s, key: BSM }%n"
                .formatted(role, delivery.getFileName(), shp.getFileName(), role));
      }
    }
    if (!metadata.isEmpty()) {
      Files.writeString(delivery.resolve(metadata), "<metadata/>\n", StandardCharsets.UTF_8);
    }
    return Files.writeString(folder.resolve("review.yaml"), review);
  }
}

package merestone.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Makes a scene of a review's layers and findings. */
public final class MapScenes {
  private MapScenes() {}

  /**
   * Returns the scene in the standard styles. Features without geometry are left out; a finding
   * without a place stays in the list and is not drawn.
   *
   * @param layers the layers, all in the CRS of the run, in any order
   * @param findings what was found; empty before a check
   * @param crs the CRS of the run
   */
  public static MapScene of(List<RoleLayer> layers, List<Finding> findings, CoordinateSystem crs) {
    return of(layers, findings, crs, MapStyles.standard());
  }

  /**
   * Returns the scene in other styles; all else as in {@link #of(List, List, CoordinateSystem)}.
   */
  public static MapScene of(
      List<RoleLayer> layers, List<Finding> findings, CoordinateSystem crs, MapStyles styles) {
    Map<String, Geometry> subjects = subjects(layers, findings);
    return new MapScene(styles.layers(layers), findings, subjects, extent(layers, findings), crs);
  }

  private static Map<String, Geometry> subjects(List<RoleLayer> layers, List<Finding> findings) {
    Map<String, Map<Integer, Row>> rows = new HashMap<>();
    for (RoleLayer layer : layers) {
      Map<Integer, Row> byRecord = rows.computeIfAbsent(layer.title(), title -> new HashMap<>());
      layer.table().rows().forEach(row -> byRecord.put(row.record(), row));
    }
    Map<String, Geometry> subjects = new HashMap<>();
    for (Finding finding : findings) {
      FeatureRef subject = finding.subject();
      Optional.ofNullable(rows.getOrDefault(subject.layer(), Map.of()).get(subject.record()))
          .flatMap(Row::geometry)
          .ifPresent(shape -> subjects.put(finding.id(), shape));
    }
    return subjects;
  }

  private static Envelope extent(List<RoleLayer> layers, List<Finding> findings) {
    Envelope all = new Envelope();
    for (RoleLayer layer : layers) {
      for (Row row : layer.table().rows()) {
        row.geometry().ifPresent(shape -> include(shape, all));
      }
    }
    for (Finding finding : findings) {
      finding.evidence().ifPresent(found -> include(found.where(), all));
    }
    return all;
  }

  /** A coordinate that is not a number must not make the whole map vanish. */
  private static void include(Geometry shape, Envelope all) {
    if (ShapeIndex.isFinite(shape.getEnvelopeInternal())) {
      all.expandToInclude(shape.getEnvelopeInternal());
    }
  }
}

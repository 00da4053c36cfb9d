package merestone.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import merestone.crs.CoordinateSystem;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.layer.LayerRows;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.layer.Strays;
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
    return of(layers, findings, crs, styles, Map.of());
  }

  /**
   * Returns the scene with some features of some layers only; all else as in {@link #of(List, List,
   * CoordinateSystem, MapStyles)}.
   *
   * @param shown which features of a layer are drawn, by its title; all of those not named
   */
  public static MapScene of(
      List<RoleLayer> layers,
      List<Finding> findings,
      CoordinateSystem crs,
      MapStyles styles,
      Map<String, Predicate<Row>> shown) {
    return new MapScene(
        styles.layers(layers, shown),
        findings,
        subjects(layers),
        extent(layers, findings),
        crs,
        styles);
  }

  private static Function<FeatureRef, Optional<Geometry>> subjects(List<RoleLayer> layers) {
    Map<String, LayerRows> rows = new HashMap<>();
    layers.forEach(layer -> rows.put(layer.title(), layer.table().rows()));
    return subject ->
        Optional.ofNullable(rows.get(subject.layer()))
            .filter(layer -> subject.record() >= 0 && subject.record() < layer.size())
            .flatMap(layer -> layer.get(subject.record()).geometry());
  }

  /** One corner at 0 0 must not make the whole map vanish. */
  private static Envelope extent(List<RoleLayer> layers, List<Finding> findings) {
    List<LayerRows> rows = layers.stream().map(layer -> layer.table().rows()).toList();
    Strays strays = Strays.among(rows);
    Envelope all = strays.extentOf(rows);
    findings.stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(found -> found.where().getEnvelopeInternal())
        .filter(box -> !strays.has(box))
        .forEach(all::expandToInclude);
    return all;
  }
}

package merestone.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import merestone.finding.FeatureRef;
import merestone.geom.Geometries;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Finds the features at a point, over all layers of a review. Safe from many threads. */
final class Identify {
  private final HPRtree tree = new HPRtree();
  private final ToDoubleFunction<Geometry> ellipsoidal;

  Identify(List<RoleLayer> layers, ToDoubleFunction<Geometry> ellipsoidal) {
    this.ellipsoidal = ellipsoidal;
    for (RoleLayer layer : layers) {
      for (Row row : layer.table().rows()) {
        if (!row.extent().isNull()) {
          tree.insert(row.extent(), new Hit(layer, row));
        }
      }
    }
    tree.build();
  }

  List<Identified> at(double x, double y, double toleranceM) {
    Point point = Geometries.FACTORY.createPoint(new Coordinate(x, y));
    Envelope around = point.getEnvelopeInternal();
    around.expandBy(toleranceM);
    List<Hit> hits = new ArrayList<>();
    tree.query(
        around,
        item -> {
          Hit hit = (Hit) item;
          if (hit.row.geometry().orElseThrow().isWithinDistance(point, toleranceM)) {
            hits.add(hit);
          }
        });
    hits.sort(java.util.Comparator.comparing(hit -> FeatureRef.of(hit.layer, hit.row)));
    return hits.stream().map(this::identified).toList();
  }

  private Identified identified(Hit hit) {
    Geometry ground = hit.row.geometry().orElseThrow();
    FeatureRef ref = FeatureRef.of(hit.layer, hit.row);
    String label = ref.name().isEmpty() ? ref.label() : ref.label() + " " + ref.name();
    return new Identified(
        hit.layer.title(),
        label,
        attributes(hit.row),
        ground.getArea(),
        ellipsoidal.applyAsDouble(ground));
  }

  /** Returns the columns of a row but its geometry, in file order, as text. */
  static Map<String, String> attributes(Row row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (AttributeDescriptor column : row.feature().getFeatureType().getAttributeDescriptors()) {
      if (!Geometry.class.isAssignableFrom(column.getType().getBinding())) {
        attributes.put(column.getLocalName(), row.text(column.getLocalName()));
      }
    }
    return attributes;
  }

  private record Hit(RoleLayer layer, Row row) {}
}

package merestone.layer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.store.DescribedStore;
import merestone.store.Encoding;
import merestone.store.FieldFacts;
import merestone.store.LayerFacts;
import org.geotools.api.data.DataStore;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.GeometryDescriptor;

/** Finds out what a store can say of a layer: by asking it, or from the schema if it is foreign. */
final class SchemaFacts {

  private SchemaFacts() {}

  static LayerFacts of(DataStore store, String layer, Path file) throws IOException {
    return store instanceof DescribedStore described
        ? described.facts(layer)
        : fromSchema(store.getSchema(layer), file);
  }

  private static LayerFacts fromSchema(SimpleFeatureType schema, Path file) {
    GeometryDescriptor shape = schema.getGeometryDescriptor();
    List<FieldFacts> fields =
        schema.getAttributeDescriptors().stream()
            .filter(each -> !(each instanceof GeometryDescriptor))
            .map(
                each ->
                    new FieldFacts(
                        each.getLocalName(), each.getType().getBinding().getSimpleName(), -1))
            .toList();
    return new LayerFacts(
        shape == null ? LayerFacts.NO_GEOMETRY : shape.getType().getBinding().getSimpleName(),
        crs(schema),
        new Encoding("", Encoding.From.GUESS),
        fields,
        List.of(file));
  }

  private static CoordinateSystem crs(SimpleFeatureType schema) {
    return schema.getCoordinateReferenceSystem() == null
        ? CoordinateSystem.unknown("")
        : CoordinateSystems.ofWkt(CoordinateSystems.toWkt(schema.getCoordinateReferenceSystem()));
  }
}

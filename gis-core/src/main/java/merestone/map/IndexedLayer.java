package merestone.map;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** A layer with the spatial index of each of its classes and of its names. */
record IndexedLayer(MapLayer layer, List<IndexedClass> classes, NameIndex names) {

  /** A class with its index. */
  record IndexedClass(MapClass shown, ShapeIndex index) {}

  static IndexedLayer of(MapLayer layer) {
    return new IndexedLayer(
        layer,
        layer.classes().stream()
            .map(one -> new IndexedClass(one, new ShapeIndex(one.shapes())))
            .toList(),
        new NameIndex(layer.labels()));
  }

  /** Returns the layer with only the classes that have a shape on the ground. */
  IndexedLayer within(Envelope ground) {
    return new IndexedLayer(
        layer, classes.stream().filter(one -> one.index().meets(ground)).toList(), names);
  }
}

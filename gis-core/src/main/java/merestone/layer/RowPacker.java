package merestone.layer;

import merestone.geom.overlap.ShapePacker;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Geometry;

/** Packs features one after another into rows. For one thread; done with after {@link #pack}. */
final class RowPacker {
  private final SimpleFeatureType type;
  private final FeatureIds ids = new FeatureIds();
  private final Column[] columns;
  private final ShapePacker shapes;
  private final int geometry;

  /**
   * Starts a layer.
   *
   * @param vertices about how many vertices it will have; 0 if nobody knows
   */
  RowPacker(SimpleFeatureType type, long vertices) {
    this.type = type;
    this.shapes = new ShapePacker(vertices);
    this.geometry =
        type.getGeometryDescriptor() == null
            ? -1
            : type.indexOf(type.getGeometryDescriptor().getLocalName());
    this.columns = new Column[type.getAttributeCount()];
    for (int place = 0; place < columns.length; place++) {
      columns[place] = Column.of(type.getDescriptor(place).getType().getBinding());
    }
  }

  /** Adds a feature; it is not kept. */
  void add(SimpleFeature feature) {
    ids.add(feature.getID());
    for (int place = 0; place < columns.length; place++) {
      if (place != geometry) {
        columns[place].add(feature.getAttribute(place));
      }
    }
    shapes.add(geometry < 0 ? null : (Geometry) feature.getAttribute(geometry));
  }

  /** Returns the rows of all features added so far. */
  LayerRows pack() {
    ids.trim();
    for (Column column : columns) {
      column.trim();
    }
    return new LayerRows(type, ids, columns, shapes.pack(), geometry);
  }
}

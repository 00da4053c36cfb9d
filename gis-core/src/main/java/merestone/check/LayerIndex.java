package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import merestone.geom.PolygonTiles;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * The features of a constraint layer, repaired, cut into tiles and indexed. Complete when {@link
 * #build} returns; immutable and safe to query from many threads.
 */
final class LayerIndex {
  /** Measured: 256 to 512 points a tile are fastest, some hundred times faster than no tiles. */
  private static final int TILE_POINTS = 512;

  private final RoleLayer layer;
  private final List<Prepared> features;
  private final HPRtree tree = new HPRtree();

  private LayerIndex(RoleLayer layer, List<Prepared> features) {
    this.layer = layer;
    this.features = features;
  }

  static LayerIndex build(RoleLayer layer, int threads, Progress progress) {
    List<Row> rows = layer.table().rows();
    progress.start(Stage.INDEX, layer.title(), rows.size());
    List<Prepared> features =
        OrderedWork.map(rows.size(), threads, i -> Prepared.of(layer, rows.get(i)), progress);
    LayerIndex index = new LayerIndex(layer, features);
    for (int i = 0; i < features.size(); i++) {
      for (Polygon tile : PolygonTiles.of(features.get(i).ground(), TILE_POINTS)) {
        index.tree.insert(
            tile.getEnvelopeInternal(), new Tile(i, PreparedGeometryFactory.prepare(tile)));
      }
    }
    index.tree.build();
    return index;
  }

  RoleLayer layer() {
    return layer;
  }

  List<Prepared> features() {
    return features;
  }

  /** Returns what the ground shares with each feature of the layer, in the layer's order. */
  List<Piece> pieces(Geometry ground) {
    TreeMap<Integer, List<PreparedGeometry>> near = new TreeMap<>();
    tree.query(
        ground.getEnvelopeInternal(),
        item -> {
          Tile tile = (Tile) item;
          near.computeIfAbsent(tile.feature, f -> new ArrayList<>(2)).add(tile.polygon);
        });
    List<Piece> pieces = new ArrayList<>(near.size());
    near.forEach((feature, tiles) -> Piece.of(feature, ground, tiles).ifPresent(pieces::add));
    return pieces;
  }

  private record Tile(int feature, PreparedGeometry polygon) {}
}

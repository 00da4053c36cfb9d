package merestone.store.geopackage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import merestone.store.sqlite.GrowingBytes;
import merestone.store.sqlite.PageFile;
import merestone.store.sqlite.Record;
import merestone.store.sqlite.TablePacker;
import org.locationtech.jts.geom.Envelope;

/**
 * Packs boxes into the three tables behind a SQLite R-tree, node after node along a Hilbert curve;
 * inserting them one by one takes twenty times as long. Sources: SQLite, "The SQLite R*Tree
 * Module", and ext/rtree/rtree.c, "Database Format of R-Tree Tables", for the bytes of a node; I.
 * Kamel, C. Faloutsos, "On packing R-trees", CIKM 1993.
 *
 * <p>Table {@code _node} holds the nodes by number, the root being 1; {@code _rowid} says of each
 * row in which leaf it is, {@code _parent} of each node but the root under which it is.
 */
final class RTreePacker {
  private static final int CELL_BYTES = Long.BYTES + 4 * Float.BYTES;

  /** The pages that belong where SQLite looks for the tables. */
  record Roots(byte[] node, byte[] rowid, byte[] parent) {}

  private final TablePacker nodes;
  private final TablePacker rowids;
  private final TablePacker parents;
  private final Record row = new Record();

  private RTreePacker(PageFile file) {
    this.nodes = new TablePacker(file);
    this.rowids = new TablePacker(file);
    this.parents = new TablePacker(file);
  }

  /**
   * Writes the tree of some rows.
   *
   * @param rows at least one, in the order of their numbers, which are greater than 0
   * @param extent of all of them
   */
  static Roots pack(TreeCells rows, Envelope extent, PageFile file) throws IOException {
    return new RTreePacker(file).pack(rows, rows.alongHilbertCurve(extent));
  }

  private Roots pack(TreeCells rows, TreeCells sorted) throws IOException {
    Deque<TreeCells> levels = new ArrayDeque<>();
    levels.push(sorted);
    while (levels.peek().nodes() > 1) {
      levels.push(levels.peek().nodeBoxes());
    }
    int first = 1;
    while (levels.size() > 1) {
      first = inner(levels.pop(), levels.size(), first);
    }
    leaves(levels.pop(), first, new int[rows.id(rows.count() - 1) + 1]);
    return new Roots(nodes.root(), rowids.root(), parents.root());
  }

  /** Writes nodes above nodes, numbered from the first; returns the number of the next level's. */
  private int inner(TreeCells cells, int height, int first) throws IOException {
    int below = first + cells.nodes();
    for (int node = 0; node < cells.nodes(); node++) {
      int to = cells.firstOf(node + 1);
      for (int i = cells.firstOf(node); i < to; i++) {
        parents.add(below + i, row.clear().addNull().add(first + node));
      }
      write(first + node, height, cells, below, node);
    }
    return below;
  }

  /** Writes the nodes above rows, and then for each row its node. */
  private void leaves(TreeCells cells, int first, int[] nodeOfRow) throws IOException {
    for (int node = 0; node < cells.nodes(); node++) {
      int to = cells.firstOf(node + 1);
      for (int i = cells.firstOf(node); i < to; i++) {
        nodeOfRow[cells.id(i)] = first + node;
      }
      write(first + node, 0, cells, 0, node);
    }
    for (int id = 1; id < nodeOfRow.length; id++) {
      if (nodeOfRow[id] > 0) {
        rowids.add(id, row.clear().addNull().add(nodeOfRow[id]));
      }
    }
  }

  private void write(int number, int height, TreeCells cells, int below, int node)
      throws IOException {
    int from = cells.firstOf(node);
    int to = cells.firstOf(node + 1);
    row.clear()
        .addNull()
        .addBlob(
            blob -> {
              blob.putBig(number == 1 ? height : 0, Short.BYTES); // only the root's is looked at
              blob.putBig(to - from, Short.BYTES);
              for (int i = from; i < to; i++) {
                cell(cells, i, below, blob);
              }
              blob.put(new byte[(TreeCells.MOST_IN_NODE - (to - from)) * CELL_BYTES]);
            });
    nodes.add(number, row);
  }

  private static void cell(TreeCells cells, int cell, int below, GrowingBytes blob) {
    blob.putBig(below + cells.id(cell), Long.BYTES);
    for (int side = 0; side < 4; side++) {
      blob.putBig(Float.floatToRawIntBits(cells.side(cell, side)), Float.BYTES);
    }
  }
}

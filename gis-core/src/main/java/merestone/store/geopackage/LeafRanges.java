package merestone.store.geopackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Tells which row ids lie on one leaf page of a table's b-tree, from the inner pages alone, so that
 * a reader can step over a page that SQLite refuses. An inner page that is itself damaged counts as
 * one leaf with all its ids. The ranges are disjoint and ascending and leave no id out. Source:
 * SQLite "Database File Format", clauses 1.3.2 and 1.6. For one thread.
 */
final class LeafRanges implements Closeable {
  /** SQLite's own limit on the depth of a b-tree (btreeInt.h, BTCURSOR_MAX_DEPTH). */
  private static final int DEEPEST = 20;

  private final FileChannel channel;
  private final int pageSize;
  private final Deque<Level> path = new ArrayDeque<>();
  private final BitSet seen = new BitSet();
  private long last = Long.MIN_VALUE;
  private boolean inside;

  /** An inner page and how far it has been walked. */
  private static final class Level {
    private final InnerPage page;
    private int next;

    Level(InnerPage page) {
      this.page = page;
    }
  }

  private LeafRanges(FileChannel channel, int pageSize) {
    this.channel = channel;
    this.pageSize = pageSize;
  }

  /** Opens the ranges of the table whose b-tree begins at a page, counted from 1. */
  static LeafRanges open(Path file, int rootPage) throws IOException {
    FileHeader header = FileHeader.of(file);
    Level above = new Level(InnerPage.above(rootPage));
    LeafRanges ranges = new LeafRanges(FileChannel.open(file), header.pageSize());
    ranges.path.push(above);
    return ranges;
  }

  /** Moves on to the range with a row id, which must not be less than in the call before. */
  boolean moveTo(long rowId) throws IOException {
    while (!inside || last < rowId) {
      if (!step(rowId)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the last row id of the range. */
  long last() {
    return last;
  }

  private boolean step(long wanted) throws IOException {
    while (!path.isEmpty()) {
      Level level = path.peek();
      if (level.next == level.page.children().length) {
        path.pop();
        continue;
      }
      int child = level.next++;
      long end = level.page.lasts()[child];
      if (end < wanted) {
        continue;
      }
      long before = child == 0 ? level.page.before() : level.page.lasts()[child - 1];
      Optional<InnerPage> inner = inner(level.page.children()[child], before, end);
      if (inner.isEmpty()) {
        last = end;
        inside = true;
        return true;
      }
      path.push(new Level(inner.get()));
    }
    return false;
  }

  /** Returns an inner page; empty if it is a leaf, damaged, or was met before. */
  private Optional<InnerPage> inner(int page, long before, long end) throws IOException {
    long at = (Integer.toUnsignedLong(page) - 1) * pageSize;
    if (page == 0 || at + pageSize > channel.size() || path.size() > DEEPEST || seen.get(page)) {
      return Optional.empty();
    }
    seen.set(page);
    ByteBuffer bytes = ByteBuffer.allocate(pageSize + InnerPage.LONGEST_CELL);
    bytes.limit(pageSize);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        return Optional.empty();
      }
    }
    return InnerPage.parse(bytes.clear(), pageSize, before, end);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

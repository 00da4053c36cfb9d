package merestone.store.shapefile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the records of a .shp by going from header to header, without trusting any length that
 * contradicts what follows. Where the chain breaks, a .shx may tell where it goes on.
 */
final class ShapeWalk {
  private static final int RECORD_HEADER_BYTES = 8;

  private final FileWindow shp;
  private final ShpHeader header;
  private final Optional<ShapeIndex> shx;
  private final ProblemLog problems;
  private long[] offsets = new long[1024];
  private int[] lengths = new int[1024];
  private int count;
  private boolean damaged;

  ShapeWalk(FileWindow shp, ShpHeader header, Optional<ShapeIndex> shx, ProblemLog problems) {
    this.shp = shp;
    this.header = header;
    this.shx = shx;
    this.problems = problems;
  }

  /**
   * Walks through the file.
   *
   * @param rows how many records the attribute table has, or -1 if there is no table; records that
   *     are lost to damage are counted by it
   */
  ShapeIndex walk(int rows) throws IOException {
    long at = ShpHeader.BYTES;
    while (!isEnd(at)) {
      int length = contentLength(at);
      if (length >= 0) {
        add(at, length);
        at += RECORD_HEADER_BYTES + length;
      } else {
        long next = goOn(at);
        if (next == ShapeIndex.LOST) {
          break;
        }
        at = next;
      }
    }
    if (at != shp.size() || header.declaredBytes() > shp.size()) {
      countLost(at, rows);
    }
    return ShapeIndex.walked(Arrays.copyOf(offsets, count), Arrays.copyOf(lengths, count));
  }

  /** Returns whether records were lost, which is not the fault of a .shx. */
  boolean foundDamage() {
    return damaged;
  }

  private boolean isEnd(long at) throws IOException {
    return at == shp.size() || (at == header.declaredBytes() && !looksLikeRecord(at));
  }

  /** Returns the length of the content at a record header, or -1 if nothing there makes sense. */
  private int contentLength(long at) throws IOException {
    if (!looksLikeRecord(at)) {
      return -1;
    }
    long declared = declaredLength(at);
    ShapeLength needed = ShapeLength.at(shp, at + RECORD_HEADER_BYTES);
    if (fits(at, declared) && declared >= needed.planar() && isBoundary(at, declared)) {
      return (int) declared;
    }
    for (long length : needed.possible()) {
      if (length != declared && fits(at, length) && isBoundary(at, length)) {
        problems.record(Fault.RECORD_LENGTH, count, at, declared, length);
        return (int) length;
      }
    }
    return fits(at, declared) && declared >= needed.planar() ? (int) declared : -1;
  }

  private boolean isBoundary(long at, long length) throws IOException {
    long next = at + RECORD_HEADER_BYTES + length;
    if (next == shp.size() || next == header.declaredBytes()) {
      return true;
    }
    // Two bytes off, an eight-byte header can still look like one: its number or length must fit.
    return looksLikeRecord(next)
        && (shp.bigInt(next) == shp.bigInt(at) + 1 || fits(next, declaredLength(next)));
  }

  private boolean fits(long at, long length) {
    return length <= ShapeDecoder.MAX_BYTES && shp.holds(at + RECORD_HEADER_BYTES, length);
  }

  private boolean looksLikeRecord(long at) throws IOException {
    return shp.holds(at, RECORD_HEADER_BYTES + Integer.BYTES)
        && declaredLength(at) >= Integer.BYTES
        && ShapeType.of(shp.littleInt(at + RECORD_HEADER_BYTES)).isPresent();
  }

  private long declaredLength(long at) throws IOException {
    return 2L * shp.bigInt(at + 4);
  }

  /** Returns where the .shx knows the next good record after damage, or {@link ShapeIndex#LOST}. */
  private long goOn(long damage) throws IOException {
    if (shx.isPresent()) {
      ShapeIndex index = shx.get();
      for (int i = count; i < index.count(); i++) {
        long at = index.offset(i);
        if (at > damage && looksLikeRecord(at) && shp.bigInt(at) == i + 1) {
          lose(damage, i);
          return at;
        }
      }
    }
    return ShapeIndex.LOST;
  }

  private void countLost(long damage, int rows) {
    int expected = Math.max(rows, shx.map(ShapeIndex::count).orElse(-1));
    if (expected < 0 && damage < shp.size()) {
      expected = count + 1;
    }
    if (expected > count) {
      lose(damage, expected);
    }
  }

  /** Counts records as lost, if any: a few unused bytes between two of them are no damage. */
  private void lose(long damage, int until) {
    if (count == until) {
      return;
    }
    damaged = true;
    problems.header(Fault.SHP_DAMAGED, count, damage, until - 1);
    while (count < until) {
      add(ShapeIndex.LOST, 0);
    }
  }

  private void add(long offset, int length) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    offsets[count] = offset;
    lengths[count++] = length;
  }
}

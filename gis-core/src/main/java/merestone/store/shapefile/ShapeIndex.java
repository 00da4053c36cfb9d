package merestone.store.shapefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where each record of a .shp begins and how long its content is. A record that is known to exist
 * but cannot be found has the offset {@link #LOST}.
 */
final class ShapeIndex {
  static final long LOST = -1;
  private static final int SHX_ENTRY_BYTES = 8;
  private static final int RECORD_HEADER_BYTES = 8;
  private static final int SAMPLES = 16;

  private final long[] offsets;
  private final int[] lengths;
  private final boolean fromShx;

  private ShapeIndex(long[] offsets, int[] lengths, boolean fromShx) {
    this.offsets = offsets;
    this.lengths = lengths;
    this.fromShx = fromShx;
  }

  /** Returns the index of records that were found in the .shp itself. */
  static ShapeIndex walked(long[] offsets, int[] lengths) {
    return new ShapeIndex(offsets, lengths, false);
  }

  /** Reads a .shx as it is; empty if it is none. */
  static Optional<ShapeIndex> ofShx(Path shx) throws IOException {
    try (FileWindow file = new FileWindow(shx)) {
      if (file.size() < ShpHeader.BYTES || file.bigInt(0) != ShpHeader.FILE_CODE) {
        return Optional.empty();
      }
      long entries = (file.size() - ShpHeader.BYTES) / SHX_ENTRY_BYTES;
      int count = (int) Math.min(entries, Integer.MAX_VALUE / SHX_ENTRY_BYTES);
      long[] offsets = new long[count];
      int[] lengths = new int[count];
      for (int i = 0; i < count; i++) {
        long at = ShpHeader.BYTES + (long) i * SHX_ENTRY_BYTES;
        offsets[i] = 2 * Integer.toUnsignedLong(file.bigInt(at));
        lengths[i] = 2 * file.bigInt(at + 4);
      }
      return Optional.of(new ShapeIndex(offsets, lengths, true));
    }
  }

  /**
   * Returns whether the entries follow each other from the first record to the end of the .shp and
   * a few samples agree with it. Readers check the rest record by record.
   */
  boolean fits(FileWindow shp) throws IOException {
    long at = ShpHeader.BYTES;
    for (int i = 0; i < offsets.length; i++) {
      if (offsets[i] != at || lengths[i] < Integer.BYTES) {
        return false;
      }
      at += RECORD_HEADER_BYTES + lengths[i];
    }
    return at == shp.size() && samplesFit(shp);
  }

  private boolean samplesFit(FileWindow shp) throws IOException {
    int step = Math.max(1, offsets.length / SAMPLES);
    for (int i = 0; i < offsets.length; i += step) {
      if (!agrees(i, shp)) {
        return false;
      }
    }
    return offsets.length == 0 || agrees(offsets.length - 1, shp);
  }

  /**
   * Returns whether every entry points at a record of its number and length, in whatever order and
   * with whatever bytes between: editors write a shape that has grown to the end of the file and
   * leave its old bytes behind.
   */
  boolean findsEveryRecord(FileWindow shp) throws IOException {
    for (int i = 0; i < offsets.length; i++) {
      if (lengths[i] < Integer.BYTES
          || !shp.holds(offsets[i], RECORD_HEADER_BYTES + (long) lengths[i])
          || shp.bigInt(offsets[i]) != i + 1
          || !agrees(i, shp)
          || ShapeLength.at(shp, offsets[i] + RECORD_HEADER_BYTES).planar() > lengths[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether behind all records the .shp has one of the next number: then the .shx is older
   * than the .shp. Every entry must point into the .shp.
   */
  boolean isOutgrown(FileWindow shp) throws IOException {
    long end = ShpHeader.BYTES;
    for (int i = 0; i < offsets.length; i++) {
      end = Math.max(end, offsets[i] + RECORD_HEADER_BYTES + lengths[i]);
    }
    return shp.holds(end, RECORD_HEADER_BYTES + Integer.BYTES)
        && shp.bigInt(end) == offsets.length + 1
        && shp.bigInt(end + 4) >= Integer.BYTES / 2
        && ShapeType.of(shp.littleInt(end + RECORD_HEADER_BYTES)).isPresent();
  }

  /** Returns whether the .shp has a record of the same length at this place. */
  boolean agrees(int record, FileWindow shp) throws IOException {
    return shp.bigInt(offsets[record] + 4) == lengths[record] / 2;
  }

  /** Returns whether it is only what the .shx says, to be checked record by record. */
  boolean isFromShx() {
    return fromShx;
  }

  /** Returns whether every record was found. */
  boolean isWhole() {
    return Arrays.stream(offsets).noneMatch(offset -> offset == LOST);
  }

  int count() {
    return offsets.length;
  }

  /** Returns where a record's header begins, or {@link #LOST}. */
  long offset(int record) {
    return offsets[record];
  }

  /** Returns the length of a record's content in bytes. */
  int length(int record) {
    return lengths[record];
  }
}

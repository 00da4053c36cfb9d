package merestone.store.shapefile;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives the columns of a .dbf their names and places. */
final class DbfColumns {
  private static final String READABLE = "CNFDLIBO";

  private DbfColumns() {}

  /**
   * Returns the columns with decoded names, each different from all others whatever the letter
   * case, and from the geometry's.
   */
  static List<DbfField> of(DbfHeader header, Charset charset, ProblemLog problems) {
    Set<String> taken = new HashSet<>(Set.of(ShapefileSchema.GEOMETRY));
    List<DbfField> fields = new ArrayList<>();
    int offset = 1;
    for (DbfHeader.RawColumn raw : header.columns()) {
      int number = fields.size() + 1;
      String read = decode(raw.name(), charset);
      String name = free(read.isEmpty() ? "FIELD_" + number : read, taken);
      if (!name.equals(read)) {
        problems.header(Fault.COLUMN_RENAMED, number, read, name);
      }
      if (READABLE.indexOf(raw.type()) < 0) {
        problems.header(Fault.COLUMN_UNSUPPORTED, name, raw.type());
      }
      int room = Math.max(0, Math.min(raw.width(), header.rowLength() - offset));
      fields.add(new DbfField(name, raw.type(), offset, room, raw.decimals()));
      offset += raw.width();
    }
    return fields;
  }

  private static String free(String wish, Set<String> taken) {
    String free = wish;
    for (int n = 1; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = wish + "_" + n;
    }
    return free;
  }

  /** Ten bytes may end in the middle of a character: the rest of it is dropped. */
  private static String decode(byte[] name, Charset charset) {
    return CutText.complete(new String(name, charset).strip());
  }
}

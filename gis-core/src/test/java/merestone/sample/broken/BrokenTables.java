package merestone.sample.broken;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Attribute tables whose text, rows or values are not what they should be. */
final class BrokenTables {
  /** Of the row: deletion mark, DKBH, DKMC, DKMJ. */
  private static final int ROW_BYTES = 1 + 8 + 30 + 12;

  /** Three columns and the end mark. */
  private static final int HEADER_BYTES = 32 * 4 + 1;

  private static final int LANGUAGE = 29;
  private static final int NUMBER = HEADER_BYTES + 1 + 8 + 30;

  private final Path folder;

  BrokenTables(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    squares("gbk-without-cpg").without(".cpg").changed(".dbf", dbf -> dbf.put(LANGUAGE, (byte) 0));
    inUtf8("utf8-declared-gbk").with(".cpg", "GBK");
    squares("gbk-declared-utf8").with(".cpg", "UTF-8");
    squares("unknown-cpg").with(".cpg", "国标码");
    squares("deleted-rows").changed(".dbf", dbf -> dbf.put(HEADER_BYTES + ROW_BYTES, (byte) '*'));
    fewerRows();
    squares("letters-in-a-number")
        .changed(".dbf", dbf -> dbf.put(NUMBER, "一万平方米  ".getBytes(Charset.forName("GBK"))));
    Parcels.of(folder, "duplicate-record", Squares.wkt(0), Squares.wkt(200), Squares.wkt(0))
        .changed(
            ".dbf",
            dbf ->
                dbf.put(
                    HEADER_BYTES + 2 * ROW_BYTES + 1, "DK001".getBytes(StandardCharsets.US_ASCII)));
  }

  private Parcels squares(String name) throws IOException {
    return Parcels.squares(folder, name);
  }

  private Parcels inUtf8(String name) throws IOException {
    return Parcels.of(
        folder, name, StandardCharsets.UTF_8, Squares.wkt(0), Squares.wkt(200), Squares.wkt(400));
  }

  /** A row was deleted in a spreadsheet program, the shapes were not. */
  private void fewerRows() throws IOException {
    Parcels two = Parcels.of(folder, "count-mismatch", Squares.wkt(0), Squares.wkt(200));
    byte[] table = Files.readAllBytes(two.file(".dbf"));
    Files.write(squares("count-mismatch").file(".dbf"), table);
  }
}

package merestone.report.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of a workbook: the same result must give the same bytes; and the sheets'
 * dimension, which the library gives as one cell: programs that believe it read no further.
 */
final class ClocklessZip {
  private static final String CORE = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/";

  /** Not required (ECMA-376-1, 18.3.1.35), and near the start of a sheet. */
  private static final String DIMENSION = "<dimension ref=\"A1\"/>";

  private static final int START_BYTES = 1024;
  private static final String CREATED = "<dcterms:created.*</dcterms:created>";

  /** What FAT counts from: the earliest time a zip entry can have, in whatever zone. */
  static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ClocklessZip() {}

  static void copy(Path book, OutputStream out) throws IOException {
    // Not a stream: the entries were written with lengths that only the directory at the end knows.
    try (ZipFile in = new ZipFile(book.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry copied = new ZipEntry(entry.getName());
        copied.setTimeLocal(EPOCH);
        zip.putNextEntry(copied);
        try (InputStream bytes = in.getInputStream(entry)) {
          if (entry.getName().equals(CORE)) {
            zip.write(undated(bytes.readAllBytes()));
          } else {
            if (entry.getName().startsWith(SHEETS)) {
              zip.write(unmeasured(bytes.readNBytes(START_BYTES)));
            }
            bytes.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
  }

  private static byte[] undated(byte[] core) {
    String words = new String(core, StandardCharsets.UTF_8).replaceFirst(CREATED, "");
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] unmeasured(byte[] start) {
    String words = new String(start, StandardCharsets.ISO_8859_1).replace(DIMENSION, "");
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}

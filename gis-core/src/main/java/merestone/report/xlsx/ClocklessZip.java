package merestone.report.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook: the same result must give the same bytes. */
final class ClocklessZip {
  private static final String CORE = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created.*</dcterms:created>";

  /** What FAT counts from: the earliest time a zip entry can have, in whatever zone. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ClocklessZip() {}

  static void copy(Path book, OutputStream out) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(book));
        ZipInputStream in = new ZipInputStream(bytes);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copied = new ZipEntry(entry.getName());
        copied.setTimeLocal(EPOCH);
        zip.putNextEntry(copied);
        if (entry.getName().equals(CORE)) {
          zip.write(undated(in.readAllBytes()));
        } else {
          in.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
  }

  private static byte[] undated(byte[] core) {
    String words = new String(core, StandardCharsets.UTF_8).replaceFirst(CREATED, "");
    return words.getBytes(StandardCharsets.UTF_8);
  }
}

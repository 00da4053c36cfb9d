package merestone.sample.broken;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as people send them. Nothing is compressed: compression differs between machines. */
final class BrokenZips {
  private static final LocalDateTime DAY = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final Charset GBK = Charset.forName("GBK");

  private final Path folder;

  BrokenZips(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    Path zip = folder.resolve("gbk-names.zip");
    shapefile(zip);
    byte[] whole = Files.readAllBytes(zip);
    Files.write(folder.resolve("half-a-zip.zip"), Arrays.copyOf(whole, whole.length / 2));
    try (ZipOutputStream out = open(folder.resolve("no-layers.zip"))) {
      put(out, "说明.doc", "数据另行报送".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** As the Windows of a Chinese office packs a folder. */
  private void shapefile(Path zip) throws IOException {
    Path scratch = Files.createTempDirectory("merestone-broken-");
    Parcels parcels = Parcels.squares(scratch, "项目用地");
    List<String> parts = List.of(".cpg", ".dbf", ".prj", ".shp", ".shx");
    try (ZipOutputStream out = open(zip)) {
      for (String part : parts) {
        put(out, "清河区/项目用地" + part, Files.readAllBytes(parcels.file(part)));
      }
    }
    parcels.without(parts.toArray(String[]::new));
    Files.delete(scratch);
  }

  private static ZipOutputStream open(Path zip) throws IOException {
    OutputStream file = Files.newOutputStream(zip);
    return new ZipOutputStream(file, GBK);
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(DAY);
    out.putNextEntry(entry);
    out.write(bytes);
  }
}

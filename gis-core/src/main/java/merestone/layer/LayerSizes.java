package merestone.layer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import merestone.message.UserError;
import merestone.store.LayerSize;

/**
 * Tells how much a layer holds before it is read. Unknown where it cannot be opened: reading tells
 * the fault.
 */
public final class LayerSizes {
  /** ESRI Shapefile Technical Description, pages 4 and 23: headers and entries of .shp and .shx. */
  private static final int HEADER = 100;

  private static final int SHX_ENTRY = 8;
  private static final int SHP_OVERHEAD = 56;

  private LayerSizes() {}

  /** Returns the size of the one layer a source names; a zip is not unpacked for it. */
  public static LayerSize of(LayerSource source) {
    if (source.file().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return ofZip(source);
    }
    try (OpenedLayers opened = LayerReader.open(source)) {
      return opened.only().size();
    } catch (UserError e) {
      return LayerSize.UNKNOWN;
    }
  }

  /** Of what a zip may hold, only a .shp tells its vertices by its length. */
  private static LayerSize ofZip(LayerSource source) {
    try (ZipFile archive = UnpackedZip.open(source.file())) {
      List<? extends ZipEntry> entries = archive.stream().filter(e -> isOf(e, source)).toList();
      long features = bytes(entries, ".shx") / SHX_ENTRY;
      return LayerSize.ofBytes(
          features, bytes(entries, ".shp"), SHP_OVERHEAD, LayerSize.BYTES_A_VERTEX);
    } catch (IOException e) {
      return LayerSize.UNKNOWN;
    }
  }

  private static boolean isOf(ZipEntry entry, LayerSource source) {
    if (source.layer().isEmpty()) {
      return true;
    }
    String name = entry.getName().replace('\\', '/');
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.startsWith(source.layer().get() + ".");
  }

  private static long bytes(List<? extends ZipEntry> entries, String suffix) {
    return entries.stream()
        .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(suffix))
        .mapToLong(entry -> Math.max(0, entry.getSize() - HEADER))
        .sum();
  }
}

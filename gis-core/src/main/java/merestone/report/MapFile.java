package merestone.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import merestone.map.Picture;
import merestone.map.PictureFormat;
import merestone.progress.Progress;
import merestone.progress.Waiting;

/** A map in a file of any format. */
public final class MapFile {
  private MapFile() {}

  /**
   * Writes a picture in full, or leaves whatever stood there before untouched.
   *
   * @param title what it shows, for the properties of the file
   * @param progress asked all the while whether the user wants to stop; then what still draws ends
   *     by itself and is not looked at
   * @throws merestone.progress.Cancelled if the user stops it
   * @throws merestone.message.UserError if the disk does not take it
   */
  public static void write(Drawn drawn, String title, Path target, Progress progress) {
    Picture picture = drawn.picture().until(progress::isCancelled);
    byte[] bytes =
        Waiting.on(
            CompletableFuture.supplyAsync(() -> bytes(picture, title, drawn.format())), progress);
    ResultFile.write(target, progress, out -> out.write(bytes));
  }

  /** A picture and the kind of file it goes to. */
  public record Drawn(Picture picture, PictureFormat format) {}

  private static byte[] bytes(Picture picture, String title, PictureFormat format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      format.write(picture, title, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory could not be written", e);
    }
  }
}

package merestone.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import merestone.map.MapPage;
import merestone.map.PdfBook;
import merestone.map.Picture;
import merestone.map.PictureFormat;
import merestone.progress.Progress;
import merestone.progress.Waiting;

/** A map in a file of any format. */
public final class MapFile {
  private MapFile() {}

  /**
   * Writes pictures in full, or leaves whatever stood there before untouched: into one file if the
   * format takes several pages, else the second and further ones into files beside it, {@code
   * NAME-p2} and so on, before the first.
   *
   * @param title what it shows, for the properties of the file
   * @param progress asked all the while whether the user wants to stop; then what still draws ends
   *     by itself and is not looked at
   * @throws merestone.progress.Cancelled if the user stops it
   * @throws merestone.message.UserError if the disk does not take it
   */
  public static void write(Drawn drawn, String title, Path target, Progress progress) {
    List<Picture> pictures =
        drawn.pictures().stream().map(picture -> picture.until(progress::isCancelled)).toList();
    if (drawn.format() == PictureFormat.PDF) {
      write(target, () -> book(pictures, title), progress);
      return;
    }
    for (int i = pictures.size() - 1; i >= 0; i--) {
      Picture picture = pictures.get(i);
      write(numbered(target, i + 1), () -> bytes(picture, title, drawn.format()), progress);
    }
  }

  private static void write(Path target, Supplier<byte[]> drawing, Progress progress) {
    byte[] bytes = Waiting.on(CompletableFuture.supplyAsync(drawing), progress);
    ResultFile.write(target, progress, out -> out.write(bytes));
  }

  /**
   * What goes to a file of which kind.
   *
   * @param pictures one, or the pages that follow on each other
   */
  public record Drawn(List<Picture> pictures, PictureFormat format) {
    public Drawn {
      pictures = List.copyOf(pictures);
    }

    /** A picture alone. */
    public Drawn(Picture picture, PictureFormat format) {
      this(List.of(picture), format);
    }

    /** A page with the pages behind it. */
    public Drawn(MapPage page, PictureFormat format) {
      this(page.pictures(), format);
    }
  }

  /** Returns the file of a page: the target itself for the first. */
  private static Path numbered(Path target, int number) {
    String name = target.getFileName().toString();
    return number == 1
        ? target
        : target.resolveSibling(name.replaceFirst("(\\.[^.]*)?$", "-p" + number + "$1"));
  }

  private static byte[] book(List<Picture> pictures, String title) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBook book = new PdfBook(title)) {
      for (Picture picture : pictures) {
        book.add(picture, "");
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a book in memory could not be written", e);
    }
  }

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

package merestone.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import merestone.map.MapPainter;
import merestone.map.MapScene;
import merestone.map.MapSheet;
import merestone.map.Picture;
import merestone.map.PngFile;
import merestone.map.SheetOptions;
import merestone.map.SheetText;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;

/** The map of a result as a PNG sheet: all layers, conflicts on top. */
public final class ResultMap {
  private static final Messages MESSAGES = Messages.of(ResultMap.class);

  private ResultMap() {}

  /**
   * Returns the sheet as PNG; the same result and options give the same bytes.
   *
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static byte[] png(
      Dossier dossier, MapScene scene, SheetOptions options, Progress progress) {
    Picture sheet = picture(dossier, new MapPainter(scene), options).until(progress::isCancelled);
    try {
      BufferedImage image = sheet.image();
      progress.heed();
      return PngFile.bytes(image, options.dpi());
    } catch (IOException e) {
      throw new UncheckedIOException("an image in memory could not be written", e);
    }
  }

  /** Returns the sheet as a picture for any medium. */
  public static Picture picture(Dossier dossier, MapPainter painter, SheetOptions options) {
    return new MapSheet(painter).picture(words(dossier), options);
  }

  /** Writes a PNG made by {@link #png}. */
  public static void write(byte[] png, Path target, Progress progress) {
    ResultFile.write(target, progress, out -> out.write(png));
  }

  private static SheetText words(Dossier dossier) {
    long conflicts = dossier.findings().all().size() - dossier.findings().undecided();
    Text counts = MESSAGES.text("map.subtitle", conflicts, dossier.findings().undecided());
    Text unchecked = PageNotes.unchecked(dossier);
    Text subtitle =
        unchecked.zh().isEmpty()
            ? counts
            : new Text(counts.zh() + "\n" + unchecked.zh(), counts.en() + "\n" + unchecked.en());
    Text rules = MESSAGES.text("map.rules", dossier.book().title(), dossier.book().version());
    return new SheetText(
        Text.same(dossier.title()),
        subtitle,
        rules,
        Text.same(""),
        dossier.settings().referenceDate());
  }
}

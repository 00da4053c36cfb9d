package merestone.report;

import java.nio.file.Path;
import merestone.map.Picture;
import merestone.map.PictureFormat;

/** A map in a file of any format. */
public final class MapFile {
  private MapFile() {}

  /**
   * Writes a picture in full, or leaves whatever stood there before untouched.
   *
   * @param title what it shows, for the properties of the file
   * @throws merestone.message.UserError if the disk does not take it
   */
  public static void write(Picture picture, String title, PictureFormat format, Path target) {
    ResultFile.write(target, out -> format.write(picture, title, out));
  }
}

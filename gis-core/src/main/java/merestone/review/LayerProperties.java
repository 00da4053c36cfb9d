package merestone.review;

import java.util.List;
import merestone.message.Problem;
import org.locationtech.jts.geom.Envelope;

/**
 * Everything that is known of a layer as it was read.
 *
 * @param summary what is told of it in short
 * @param geometry its type of geometry in OGC words
 * @param runCrs the CRS of the run, which it was brought into
 * @param own its extent in its own CRS; null envelope if it is empty
 * @param fields its columns, by the names the rules know them by
 * @param files the files it was read from, with their checksums when the review was opened
 */
public record LayerProperties(
    LayerSummary summary,
    String geometry,
    String runCrs,
    Envelope own,
    List<Field> fields,
    List<SourceFile> files) {

  public LayerProperties {
    own = own.copy();
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /** Returns a copy of the extent. */
  @Override
  public Envelope own() {
    return own.copy();
  }

  /** Returns what was wrong with it. */
  public List<Problem> problems() {
    return summary.problems();
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type its type in the format's own words, such as {@code N(18,2)}
   */
  public record Field(String name, String type) {}

  /**
   * A file.
   *
   * @param path relative to the review file, with forward slashes
   * @param bytes its size
   * @param sha256 its checksum, lower-case hex
   */
  public record SourceFile(String path, long bytes, String sha256) {}
}

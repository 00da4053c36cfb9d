package merestone.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.layer.RoleLayer;
import merestone.rule.AreaKind;
import merestone.rule.BookSource;
import merestone.rule.Level;

/**
 * What a review is asked to do: which layers, which rules, in which CRS. Immutable. Paths are
 * resolved against the review file's folder; nothing was opened yet.
 *
 * @param name the review's name, fit for a folder name
 * @param crs the authority code of the run's CRS, such as {@code EPSG:4527}
 * @param law the rule book, and what changes and excepts
 * @param referenceDate the date the review looks at the rules from, if it names one
 * @param area which area decides, if the review overrides the book
 * @param failOn the level from which the run counts as failed
 * @param layers the layers in the order of the file; a role may be played by several
 * @param delivery the folder that was delivered, if the review names one
 * @param styles the style file maps are drawn with, if the review names one
 */
public record ReviewFile(
    String name,
    String crs,
    Law law,
    Optional<LocalDate> referenceDate,
    Optional<AreaKind> area,
    Level failOn,
    List<Layer> layers,
    Optional<Path> delivery,
    Optional<Path> styles) {

  public ReviewFile {
    layers = List.copyOf(layers);
  }

  /**
   * What the layers are held against.
   *
   * @param book the rule book
   * @param profiles what is to be done differently from the rule book, one profile after the other
   * @param exceptions the registers of approved deviations
   */
  public record Law(BookSource book, List<Path> profiles, List<Path> exceptions) {
    public Law {
      profiles = List.copyOf(profiles);
      exceptions = List.copyOf(exceptions);
    }
  }

  /** Returns the rule book. */
  public BookSource rules() {
    return law.book();
  }

  /** Returns what is to be done differently from the rule book, one profile after the other. */
  public List<Path> profiles() {
    return law.profiles();
  }

  /** Returns the same review with other profiles. */
  ReviewFile with(List<Path> profiles) {
    Law other = new Law(law.book(), profiles, law.exceptions());
    return new ReviewFile(name, crs, other, referenceDate, area, failOn, layers, delivery, styles);
  }

  /** Returns the registers of approved deviations. */
  public List<Path> exceptions() {
    return law.exceptions();
  }

  /**
   * One layer of a review.
   *
   * @param role the part it plays, as the rule book names it
   * @param source where it is
   * @param title what people call it; empty to take its name in the file
   * @param encoding the text encoding to force, a Java charset name
   * @param crs the CRS to force, such as {@code EPSG:4548}
   * @param columns which columns identify a feature to people, and which tells its class
   * @param renamed the name a column is to be known by, to the name it has in the file
   * @param mayBeEmpty whether a layer without features is an answer rather than a fault
   */
  public record Layer(
      String role,
      Source source,
      String title,
      Optional<String> encoding,
      Optional<String> crs,
      RoleLayer.Columns columns,
      Map<String, String> renamed,
      boolean mayBeEmpty) {
    public Layer {
      renamed = Map.copyOf(renamed);
    }
  }

  /**
   * Where a layer is.
   *
   * @param written the path as the review writes it, with forward slashes: what reports show
   * @param file the file, folder or zip
   * @param layer the layer's name within a container, the part behind {@code #}; empty if not named
   */
  public record Source(String written, Path file, String layer) {}
}

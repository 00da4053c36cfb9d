package merestone.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.triage.DecisionBook;

/**
 * The names of the files that were delivered for a review: all in the folder it names, or else
 * those of its layers, for a shapefile with the files beside it that have its name.
 */
final class DeliveredFiles {
  private static final Messages MESSAGES = Messages.of(DeliveredFiles.class);

  private DeliveredFiles() {}

  /**
   * Returns the names, sorted, with forward slashes, relative to the folder; of files of layers
   * only the last part.
   *
   * @throws UserError if the folder is none or cannot be listed; code {@code delivery-unreadable}
   */
  static List<String> of(ReviewFile review) {
    return review.delivery().map(DeliveredFiles::inside).orElseGet(() -> ofLayers(review));
  }

  private static List<String> inside(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      if (!Files.isDirectory(folder)) {
        throw unreadable(folder);
      }
      return all.filter(Files::isRegularFile)
          .filter(file -> !DecisionBook.isOwn(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder);
    }
  }

  private static UserError unreadable(Path folder) {
    String path = folder.toString().replace('\\', '/');
    return new UserError(
        new Problem(
            path,
            "delivery-unreadable",
            MESSAGES.text("delivery.unreadable", path),
            MESSAGES.text("delivery.unreadable.remedy")));
  }

  private static List<String> ofLayers(ReviewFile review) {
    TreeSet<String> names = new TreeSet<>();
    review.layers().forEach(layer -> names.addAll(withSides(layer.source().file())));
    return List.copyOf(names);
  }

  private static TreeSet<String> withSides(Path file) {
    if (Files.isDirectory(file)) {
      return new TreeSet<>(inside(file));
    }
    if (!Files.isRegularFile(file)) {
      return new TreeSet<>();
    }
    String name = file.getFileName().toString();
    if (!name.toLowerCase(java.util.Locale.ROOT).endsWith(".shp")) {
      return new TreeSet<>(List.of(name));
    }
    String stem = name.substring(0, name.length() - "shp".length());
    try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
      return beside
          .filter(Files::isRegularFile)
          .map(one -> one.getFileName().toString())
          .filter(one -> one.startsWith(stem))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(file.toAbsolutePath().getParent());
    }
  }
}

package merestone.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import merestone.crs.CoordinateSystem;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.WhyNot;

/** Everything this package can find fault with, in words. */
final class LayerFaults {
  private static final Messages WORDS = Messages.of(LayerFaults.class);

  private LayerFaults() {}

  /** Returns the problem with the path the user knows in place of the one the store knows. */
  static Problem at(String path, Problem problem) {
    return new Problem(path, problem.code(), problem.message(), problem.remedy());
  }

  static Problem noPath(String words) {
    return new Problem(
        words, "file-missing", WORDS.text("file.noPath", words), WORDS.text("file.missing.remedy"));
  }

  static Problem missing(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    List<String> near =
        folder == null ? List.of() : NearNames.of(String.valueOf(file.getFileName()), in(folder));
    boolean noFolder = folder != null && !Files.isDirectory(folder);
    return new Problem(
        file.toString(),
        "file-missing",
        noFolder
            ? WORDS.text("file.folderMissing", file, folder.getFileName())
            : WORDS.text("file.missing", file),
        near.isEmpty()
            ? WORDS.text("file.missing.remedy")
            : WORDS.text("file.missing.near", String.join(", ", near)));
  }

  private static List<String> in(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).toList();
    } catch (IOException e) {
      return List.of(); // a folder that cannot be listed has no names to offer
    }
  }

  static Problem unreadable(String path, IOException cause) {
    Text reason = WhyNot.of(cause);
    return new Problem(
        path,
        "file-unreadable",
        WORDS.text("file.unreadable", path, reason),
        WORDS.text("file.unreadable.remedy"));
  }

  static Problem notUnpacked(Path zip, ZipException cause) {
    return new Problem(
        zip.toString(),
        "file-unreadable",
        WORDS.text("zip.unreadable", zip, cause.getMessage()),
        WORDS.text("zip.unreadable.remedy"));
  }

  static Problem notListed(String path) {
    return new Problem(
        path,
        "file-unreadable",
        WORDS.text("file.notListed", path),
        WORDS.text("file.unreadable.remedy"));
  }

  static Problem formatUnknown(String path) {
    return new Problem(
        path,
        "format-unknown",
        WORDS.text("file.formatUnknown", path),
        WORDS.text("file.formatUnknown.remedy"));
  }

  static Problem nothingInside(Path container) {
    return new Problem(
        container.toString(),
        "no-layers",
        WORDS.text("file.nothingInside", container),
        WORDS.text("file.nothingInside.remedy"));
  }

  static Problem layerMissing(Path file, String wanted, List<String> names) {
    List<String> near = NearNames.of(wanted, names);
    Text there = WORDS.text("layer.missing.there", String.join(", ", names));
    return new Problem(
        file.toString(),
        "layer-missing",
        WORDS.text("layer.missing", file, wanted),
        near.isEmpty()
            ? there
            : WORDS.text("layer.missing.near", near.get(0), String.join(", ", names)));
  }

  static Problem notOne(List<String> labels) {
    return new Problem(
        labels.isEmpty() ? "" : labels.get(0),
        labels.isEmpty() ? "no-layers" : "layer-ambiguous",
        WORDS.text("layer.notOne", labels.size(), String.join(", ", labels)),
        WORDS.text("layer.notOne.remedy"));
  }

  static Problem encodingUnknown(String name) {
    return new Problem(
        name,
        "encoding-unknown",
        WORDS.text("encoding.unknown", name),
        WORDS.text("encoding.unknown.remedy"));
  }

  static Problem unsafeEntry(Path zip, String entry) {
    return new Problem(
        zip.toString(),
        "zip-unsafe",
        WORDS.text("zip.unsafe", zip.getFileName(), entry),
        WORDS.text("zip.remedy"));
  }

  static Problem zipTooLarge(Path zip) {
    return new Problem(
        zip.toString(),
        "zip-too-large",
        WORDS.text("zip.tooLarge", zip.getFileName()),
        WORDS.text("zip.remedy"));
  }

  static Problem crsUnknown(String label, String declared) {
    return new Problem(
        label,
        "crs-unknown",
        declared.isEmpty()
            ? WORDS.text("crs.none", label)
            : WORDS.text("crs.notUnderstood", label, declared),
        WORDS.text("crs.remedy"));
  }

  static Problem noPlace(String label, int record, CoordinateSystem target, Throwable cause) {
    return new Problem(
        label,
        "transform-failed",
        WORDS.text("crs.noPlace", label, record, target.label(), cause.getMessage()),
        WORDS.text("crs.noPlace.remedy"));
  }
}

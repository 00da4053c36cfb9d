package merestone.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.layer.GeoPackageOutput;
import merestone.layer.Row;
import merestone.message.Language;
import merestone.progress.Progress;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Writes 两库一清单 in the columns of the rule book {@code redevelopment} (docs/rules.md, 7.4), however
 * the layers of the review are laid out:
 *
 * <ul>
 *   <li>{@code 低效用地数据库}, {@code 历史遗留用地数据库}: the features of all layers in the role {@code low_use},
 *       {@code legacy}, in the order of the review and of the files, as read, in the CRS of the run
 *   <li>{@code 问题清单}, without geometry: the rows of the layers in the role {@code issues}, then a
 *       row for each {@linkplain Issue#of finding} about a feature of the two libraries
 * </ul>
 *
 * <p>All three are always there, without rows where there is nothing. Other columns are left out; a
 * column that the layer does not have, and a value that is no number (YDMJ, m²) or no day (GXRQ),
 * is null. A layer that could not be used is in none of them; the run is then incomplete. The same
 * dossier gives the same bytes. Stateless; safe from many threads.
 */
public final class RedevelopmentLibraries {
  private static final String LOW_USE_LIBRARY = "低效用地数据库";
  private static final String LEGACY_LIBRARY = "历史遗留用地数据库";
  private static final String BOOK = "redevelopment";

  private static final List<String> LOW_USE =
      List.of(
          "DKBH", "DKMC", "ZDDM", "BDCDYH", "XZQDM", "DXLX", "YDMJ", "SYQR", "RDYJ", "DYBH", "ZT",
          "GXRQ");
  private static final List<String> LEGACY =
      List.of("DKBH", "DKMC", "XZQDM", "YLLX", "PZWH", "YDMJ", "CZFS", "ZT", "GXRQ");

  private RedevelopmentLibraries() {}

  /**
   * Returns whether a review is about the libraries: it applies the book {@code redevelopment}, or
   * one of its layers plays the role {@code low_use} or {@code legacy}.
   */
  public static boolean belongTo(Dossier dossier) {
    Set<String> roles = Issue.libraries().keySet();
    return dossier.book().id().equals(BOOK)
        || dossier.layers().stream().anyMatch(layer -> roles.contains(layer.role()));
  }

  /**
   * Writes both libraries and the list.
   *
   * @param language of the legends
   * @param target the file; replaced in one step, so that nobody sees half of it
   * @throws merestone.message.UserError if it cannot be written, code {@code output-unwritable};
   *     whatever stood there before stays
   */
  public static void write(Dossier dossier, Language language, Path target, Progress progress) {
    CoordinateSystem crs = dossier.settings().crs();
    try (GeoPackageOutput out = GeoPackageOutput.create(target, progress)) {
      library(LOW_USE_LIBRARY, LOW_USE).write(out, crs, () -> rows(dossier, "low_use"));
      library(LEGACY_LIBRARY, LEGACY).write(out, crs, () -> rows(dossier, "legacy"));
      issues().write(out, crs, Issue.of(dossier));
      StyleWords words = new StyleWords(language);
      out.style(LOW_USE_LIBRARY, RedevelopmentLibraries.class, "low_use", words);
      out.style(LEGACY_LIBRARY, RedevelopmentLibraries.class, "legacy", words);
      out.commit();
    }
  }

  static Stream<Row> rows(Dossier dossier, String role) {
    return dossier.layers().stream()
        .filter(layer -> layer.role().equals(role))
        .flatMap(layer -> layer.table().rows().stream());
  }

  private static Sheet<Row> library(String name, List<String> columns) {
    Sheet<Row> sheet =
        Sheet.<Row>named(name)
            .column("geom", MultiPolygon.class, row -> row.geometry().orElse(null));
    columns.forEach(column -> add(sheet, column));
    return sheet;
  }

  private static void add(Sheet<Row> sheet, String column) {
    switch (column) {
      case "YDMJ" -> sheet.number(column, row -> LooseValue.number(row, column).orElse(null));
      case "GXRQ" -> sheet.day(column, row -> LooseValue.day(row, column).orElse(null));
      default -> sheet.text(column, row -> LooseValue.text(row, column));
    }
  }

  private static Sheet<Issue> issues() {
    return Sheet.<Issue>named("问题清单")
        .text("WTBH", Issue::id)
        .text("LYK", Issue::library)
        .text("DKBH", Issue::parcel)
        .text("WTMS", Issue::words)
        .text("SQ", Issue::demand)
        .text("ZRDW", Issue::body)
        .text("ZT", Issue::state);
  }
}

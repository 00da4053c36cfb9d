package merestone.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.progress.Progress;
import merestone.rule.BookSource;
import merestone.rule.Level;
import merestone.rule.RuleBook;

/** A review put together on the command line, without a review file. */
public final class DirectReview {
  private static final Messages MESSAGES = Messages.of(DirectReview.class);

  private DirectReview() {}

  /**
   * What to review.
   *
   * @param rules the rules
   * @param subject path of the layer to judge, {@code file} or {@code file#layer}
   * @param layers constraint layers, each {@code role=path}
   * @param crs the CRS of the run; the subject's own if not given
   * @param heap the heap there is
   */
  public record Request(
      Rules rules, String subject, List<String> layers, Optional<String> crs, HeapLimit heap) {}

  /**
   * Which rules.
   *
   * @param book the rule book
   * @param profile what is to be done differently
   */
  public record Rules(BookSource book, Optional<Path> profile) {}

  /**
   * Opens the review.
   *
   * @throws UsageError if a layer is not {@code role=path}, or the book judges several roles
   * @throws merestone.message.UserError if something cannot be read, or the layers do not fit into
   *     the heap
   */
  public static ReviewSession open(Request request, Progress progress) {
    RuleBook book =
        RuleBooks.read(request.rules().book(), request.rules().profile().stream().toList());
    List<ReviewFile.Layer> layers = new ArrayList<>();
    layers.add(layer(subjectRole(book, request), request.subject()));
    for (String pair : request.layers()) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new UsageError(
            new Problem(
                pair,
                "layer-option",
                MESSAGES.text("direct.layer", pair),
                MESSAGES.text("direct.layer.remedy")));
      }
      layers.add(layer(pair.substring(0, equals), pair.substring(equals + 1)));
    }
    String crs = request.crs().orElseGet(() -> subjectCrs(request.subject(), progress));
    ReviewFile review =
        new ReviewFile(
            name(request.subject()),
            crs,
            new ReviewFile.Law(
                request.rules().book(), request.rules().profile().stream().toList(), List.of()),
            Optional.<LocalDate>empty(),
            Optional.empty(),
            Level.BLOCK,
            layers,
            Optional.empty(),
            Optional.empty());
    return ReviewSession.open(Path.of("review"), review, request.heap(), progress);
  }

  private static String subjectRole(RuleBook book, Request request) {
    List<String> roles =
        book.rules().stream()
            .map(rule -> rule.subject().role())
            .filter(role -> !role.isEmpty())
            .distinct()
            .sorted()
            .toList();
    if (roles.size() == 1) {
      return roles.get(0);
    }
    throw new UsageError(
        new Problem(
            request.rules().book().written(),
            "subject-ambiguous",
            MESSAGES.text("direct.roles", String.join(", ", roles)),
            MESSAGES.text("direct.roles.remedy")));
  }

  private static String subjectCrs(String subject, Progress progress) {
    try (OpenedLayers opened = LayerReader.open(LayerSource.parse(subject), progress)) {
      CoordinateSystem crs = opened.only().header().crs();
      if (!crs.code().isEmpty()) {
        return crs.code();
      }
      throw new UsageError(
          new Problem(
              subject,
              "crs-unknown",
              MESSAGES.text("direct.noCrs", subject),
              MESSAGES.text("direct.noCrs.remedy")));
    }
  }

  private static ReviewFile.Layer layer(String role, String path) {
    LayerSource source = LayerSource.parse(path);
    ReviewFile.Source where = new ReviewFile.Source(path, source.file(), source.layer().orElse(""));
    return new ReviewFile.Layer(
        role,
        where,
        "",
        Optional.empty(),
        Optional.empty(),
        RoleLayer.Columns.NONE,
        Map.of(),
        false);
  }

  private static String name(String subject) {
    LayerSource source = LayerSource.parse(subject);
    String file = source.file().getFileName().toString();
    int dot = file.lastIndexOf('.');
    return source.layer().orElse(dot > 0 ? file.substring(0, dot) : file);
  }
}

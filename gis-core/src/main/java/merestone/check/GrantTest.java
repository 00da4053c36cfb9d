package merestone.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Approval;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Deviation;
import merestone.rule.Limit;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Holds one approved deviation against one conflict.
 *
 * @param grant the deviation
 * @param day the day the review looks at it from
 * @param settings how areas are measured
 */
record GrantTest(Approvals.Grant grant, Optional<LocalDate> day, CheckSettings settings) {
  private static final Messages MESSAGES = Messages.of(GrantTest.class);

  /** Outlines are drawn and copied: so much ground may lie outside. Our own choice. */
  private static final double OUTSIDE_M2 = 1;

  /** Returns whether the deviation is about the conflict at all. */
  boolean meets(Finding finding, Map<String, String> roles) {
    Deviation deviation = grant.deviation();
    if (!deviation.isAbout(finding.rule().id())) {
      return false;
    }
    return deviation
        .subjects()
        .map(subjects -> names(subjects, finding, roles))
        .orElseGet(() -> sharesGround(finding));
  }

  private static boolean names(
      Deviation.Subjects subjects, Finding finding, Map<String, String> roles) {
    String layer = finding.subject().layer();
    boolean ofRole = subjects.role().isEmpty() || subjects.role().equals(roles.get(layer));
    boolean ofLayer = subjects.layer().isEmpty() || subjects.layer().equals(layer);
    return ofRole && ofLayer && subjects.keys().contains(finding.subject().key());
  }

  private boolean sharesGround(Finding finding) {
    Optional<Geometry> ground = ground(finding);
    return ground.isPresent()
        && grant.outline().isPresent()
        && ground
            .get()
            .getEnvelopeInternal()
            .intersects(grant.outline().get().getEnvelopeInternal())
        && shared(ground.get(), grant.outline().get()) > 0;
  }

  private static double shared(Geometry ground, Geometry outline) {
    return OverlayNGRobust.overlay(ground, outline, OverlayNG.INTERSECTION).getArea();
  }

  /** Returns what the deviation says of a conflict it is about. */
  Approval approval(Finding finding) {
    Deviation deviation = grant.deviation();
    return whyNot(finding)
        .map(why -> new Approval(deviation.document(), why, false))
        .orElseGet(
            () ->
                new Approval(
                    deviation.document(),
                    MESSAGES.text("approval.document", deviation.document(), deviation.title()),
                    true));
  }

  private Optional<Text> whyNot(Finding finding) {
    return expired().or(() -> outgrown(finding)).or(() -> outside(finding));
  }

  private Optional<Text> expired() {
    Optional<LocalDate> last = grant.deviation().expires();
    String document = grant.deviation().document();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      return Optional.of(MESSAGES.text("approval.noDay", document, last.get()));
    }
    return last.get().isBefore(day.get())
        ? Optional.of(MESSAGES.text("approval.expired", document, last.get()))
        : Optional.empty();
  }

  private Optional<Text> outgrown(Finding finding) {
    Optional<Limit> upTo = grant.deviation().upTo();
    if (upTo.isEmpty()) {
      return Optional.empty();
    }
    String document = grant.deviation().document();
    if (ground(finding).isEmpty()) {
      return Optional.of(MESSAGES.text("approval.noArea", document));
    }
    AreaKind kind = finding.rule().area(settings.area());
    double area = finding.evidence().orElseThrow().area().in(kind);
    double excess = area - upTo.get().squareMetres(finding.subjectArea().in(kind));
    return excess > 0
        ? Optional.of(MESSAGES.text("approval.outgrown", document, squareMetres(excess)))
        : Optional.empty();
  }

  private Optional<Text> outside(Finding finding) {
    if (grant.outline().isEmpty()) {
      return Optional.empty();
    }
    Geometry rest =
        OverlayNGRobust.overlay(
            ground(finding).orElseThrow(), grant.outline().get(), OverlayNG.DIFFERENCE);
    AreaKind kind = finding.rule().area(settings.area());
    double outside = new Measure(settings.ellipsoidal()).of(rest).in(kind);
    return outside > tolerated(finding, kind)
        ? Optional.of(
            MESSAGES.text("approval.outside", grant.deviation().document(), squareMetres(outside)))
        : Optional.empty();
  }

  /** What the rule itself tolerates, where that is an area; else what outlines are good to. */
  private static double tolerated(Finding finding, AreaKind kind) {
    double subject = finding.subjectArea().in(kind);
    return switch (finding.rule().relation()) {
      case MUST_NOT_OVERLAP, MUST_BE_INSIDE, MUST_BE_COVERED_BY ->
          finding.rule().limit().orElseThrow().squareMetres(subject);
      default -> OUTSIDE_M2;
    };
  }

  private static Optional<Geometry> ground(Finding finding) {
    return finding.evidence().map(Evidence::where).filter(where -> where instanceof Polygonal);
  }

  private static String squareMetres(double area) {
    double shown = Math.max(area, 0.01); // an excess never reads as none
    return BigDecimal.valueOf(shown).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}

package merestone.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.progress.Progress;
import merestone.rule.Side;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Small maps of conflicts for a page, as SVG: the conflict, the feature judged, its neighbours and
 * the constraint features around. Only of the first {@link #DRAWN}, so that a page stays of a size
 * that can be sent. For one thread.
 */
final class FindingPictures {
  /** So many conflicts get a picture. */
  static final int DRAWN = 300;

  private static final int WIDTH = 260;
  private static final int HEIGHT = 180;
  private static final double AROUND = 0.6;
  private static final double LEAST_M = 10;

  /** More outlines of one layer than this make a picture black. */
  private static final int NEIGHBOURS = 40;

  private final List<PictureLayer> layers;

  private FindingPictures(Dossier dossier) {
    this.layers = dossier.layers().stream().map(PictureLayer::new).toList();
  }

  /** Returns the pictures by the id of their finding. */
  static Map<String, String> of(Dossier dossier, Progress progress) {
    FindingPictures pictures = new FindingPictures(dossier);
    Map<String, String> drawn = new LinkedHashMap<>();
    for (Finding finding : dossier.findings().all()) {
      progress.heed();
      if (drawn.size() == DRAWN) {
        break;
      }
      if (finding.kind() == Finding.Kind.CONFLICT && hasPlace(finding)) {
        drawn.put(finding.id(), pictures.picture(finding));
      }
    }
    return drawn;
  }

  private static boolean hasPlace(Finding finding) {
    return finding.evidence().map(Evidence::where).filter(where -> !where.isEmpty()).isPresent();
  }

  private String picture(Finding finding) {
    Geometry where = finding.evidence().orElseThrow().where();
    Envelope window = window(where.getEnvelopeInternal());
    SvgPath path = new SvgPath(window, WIDTH / window.getWidth());
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"pic\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\">");
    Set<String> roles =
        finding.rule().constraints().stream().map(Side::role).collect(Collectors.toSet());
    for (PictureLayer layer : layers) {
      if (roles.contains(layer.role())) {
        outlines(svg, path, layer, "other");
      }
    }
    for (PictureLayer layer : layers) {
      if (layer.title().equals(finding.subject().layer())) {
        outlines(svg, path, layer, "near");
        judged(svg, path, layer, finding.subject().record());
      }
    }
    shape(svg, path.of(where), "hit " + finding.level().word());
    return svg.append(ScaleMark.of(path.scale(), HEIGHT)).append("</svg>").toString();
  }

  private static void outlines(StringBuilder svg, SvgPath path, PictureLayer layer, String type) {
    StringBuilder all = new StringBuilder();
    for (int record : layer.near(path.window(), NEIGHBOURS)) {
      layer.rows().get(record).geometry().map(path::of).ifPresent(all::append);
    }
    shape(svg, all.toString(), type);
  }

  private static void judged(StringBuilder svg, SvgPath path, PictureLayer layer, int record) {
    if (record >= 0 && record < layer.rows().size()) {
      layer.rows().get(record).geometry().map(path::of).ifPresent(d -> shape(svg, d, "own"));
    }
  }

  private static void shape(StringBuilder svg, String path, String type) {
    if (!path.isEmpty()) {
      svg.append("<path class=\"").append(type).append("\" d=\"").append(path).append("\"/>");
    }
  }

  /** Returns the conflict with some ground around, in the shape of the picture. */
  private static Envelope window(Envelope conflict) {
    double width = Math.max(LEAST_M, conflict.getWidth() * (1 + 2 * AROUND));
    double height = Math.max(LEAST_M, conflict.getHeight() * (1 + 2 * AROUND));
    double unit = Math.max(width / WIDTH, height / HEIGHT);
    Envelope window = new Envelope(conflict.centre());
    window.expandBy(unit * WIDTH / 2, unit * HEIGHT / 2);
    return window;
  }
}

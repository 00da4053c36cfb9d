package merestone.map;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * A plate that stands for marks too many to be told apart: a line for each kind, gravest first,
 * with its mark and how many findings there are.
 *
 * @param box the pixels it covers
 * @param ground the ground of the marks it stands for
 */
record CrowdPlate(List<Line> lines, Rectangle2D box, Envelope ground) {
  private static final double LINE_MM = 3.4;
  private static final double LETTER_MM = 2.7;
  private static final double PAD_MM = 0.8;

  /** How many findings of a kind. */
  record Line(ConflictMark mark, String number) {}

  static CrowdPlate of(Crowd crowd, Canvas canvas) {
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<ConflictKind, Integer> entry : crowd.findings().entrySet()) {
      String number = String.format(Locale.ROOT, "%,d", entry.getValue());
      lines.add(new Line(crowd.mark(entry.getKey()), number));
    }
    Collections.reverse(lines);
    Lettering letters = Lettering.bold(canvas.options.pixels(LETTER_MM));
    double widest =
        lines.stream().mapToDouble(line -> letters.width(line.number())).max().orElse(0);
    double width = widest + canvas.options.pixels(ConflictMark.SIZE_MM + 3 * PAD_MM);
    double height = canvas.options.pixels(LINE_MM * lines.size() + PAD_MM);
    return new CrowdPlate(lines, box(crowd, canvas, width, height), crowd.ground());
  }

  /** About the middle of the marks, but within their square: plates keep clear of one another. */
  private static Rectangle2D box(Crowd crowd, Canvas canvas, double width, double height) {
    Envelope square = crowd.square();
    double left = canvas.ground.x(square.getMinX());
    double right = canvas.ground.x(square.getMaxX());
    double top = canvas.ground.y(square.getMaxY());
    double bottom = canvas.ground.y(square.getMinY());
    double x = within(left, canvas.ground.x(crowd.middle().x) - width / 2, right - width);
    double y = within(top, canvas.ground.y(crowd.middle().y) - height / 2, bottom - height);
    return new Rectangle2D.Double(Math.rint(x), Math.rint(y), width, height);
  }

  private static double within(double least, double wanted, double most) {
    return Math.max(least, Math.min(wanted, most));
  }

  void draw(Canvas canvas) {
    double pad = canvas.options.pixels(PAD_MM);
    ConflictMark gravest = lines.get(0).mark();
    var edge =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), 3 * pad, 3 * pad);
    canvas.g.setColor(gravest.ink().paper());
    canvas.g.fill(edge);
    canvas.g.setColor(gravest.colour());
    canvas.g.setStroke(new BasicStroke((float) canvas.options.pixels(0.3)));
    canvas.g.draw(edge);
    Lettering letters = Lettering.bold(canvas.options.pixels(LETTER_MM));
    double mark = canvas.options.pixels(ConflictMark.SIZE_MM);
    double step = canvas.options.pixels(LINE_MM);
    for (int i = 0; i < lines.size(); i++) {
      double middle = box.getY() + pad / 2 + step * (i + 0.5);
      Line line = lines.get(i);
      line.mark()
          .draw(canvas.g, box.getX() + pad + mark / 2, middle, canvas.options.pixels(1) * 0.9);
      canvas.g.setColor(gravest.ink().text());
      double left = box.getX() + 2 * pad + mark;
      letters.draw(canvas.g, line.number(), left, middle + letters.size() * 0.36);
    }
  }
}

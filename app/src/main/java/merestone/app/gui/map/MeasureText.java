package merestone.app.gui.map;

import java.util.ArrayList;
import java.util.List;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.review.Measured;

/** What was measured, in words: a name and a figure a line. */
final class MeasureText {

  /** A figure with its name. */
  record Line(String name, String figure) {}

  private MeasureText() {}

  static List<Line> lines(Words words, Measured measured, boolean area) {
    List<Line> lines = new ArrayList<>();
    if (area) {
      lines.add(new Line(words.now("measure.planarArea"), area(words, measured.planarM2())));
      lines.add(
          new Line(
              words.now("measure.ellipsoidalArea", measured.ellipsoid()),
              area(words, measured.ellipsoidalM2())));
    }
    String planar = area ? "measure.planarRing" : "measure.planarLength";
    String geodesic = area ? "measure.ellipsoidalRing" : "measure.ellipsoidalLength";
    lines.add(new Line(words.now(planar), length(measured.planarM())));
    lines.add(new Line(words.now(geodesic, measured.ellipsoid()), length(measured.ellipsoidalM())));
    return lines;
  }

  /** Returns all lines as text for other programs, with tabs between name and figure. */
  static String copied(List<Line> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.name()).append('\t').append(line.figure()).append('\n'));
    return all.toString();
  }

  private static String area(Words words, double m2) {
    return words.now(
        "identify.area", Figures.squareMetres(m2), Figures.hectares(m2), Figures.mu(m2));
  }

  private static String length(double metres) {
    return Figures.metres(metres) + " m";
  }
}

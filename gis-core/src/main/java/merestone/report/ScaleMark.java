package merestone.report;

/** The scale bar of a small picture: a round length, at most a third as wide as the picture. */
final class ScaleMark {
  private static final double MOST_PIXELS = 80;

  private ScaleMark() {}

  /**
   * Returns the bar as SVG.
   *
   * @param scale pixels a metre
   * @param height of the picture, pixels
   */
  static String of(double scale, int height) {
    double most = MOST_PIXELS / scale;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double metres = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    long pixels = Math.round(metres * scale);
    String label = Amount.exactly(metres).replaceFirst("\\.0$", "") + " m";
    return "<path class=\"bar\" d=\"M8,%d h%d\"/><text x=\"8\" y=\"%d\">%s</text>"
        .formatted(height - 8, pixels, height - 13, label);
  }
}

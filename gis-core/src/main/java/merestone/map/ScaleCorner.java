package merestone.map;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import merestone.message.Messages;

/** North arrow on the left; numeric scale over the bar beside it. */
final class ScaleCorner {
  private static final Messages MESSAGES = Messages.of(ScaleCorner.class);

  /** Metres in an inch, by definition of the international inch. */
  private static final double INCH = 0.0254;

  private final SheetSkin skin;
  private final double dpi;

  ScaleCorner(SheetSkin skin, double dpi) {
    this.skin = skin;
    this.dpi = dpi;
  }

  void draw(Graphics2D g, Rectangle2D box, MapView view) {
    double arrow = 2.2 * skin.body();
    north(g, box.getX(), box.getY(), arrow);
    double x = box.getX() + arrow + 1.2 * skin.body();
    double number = view.metresPerPixel() * dpi / INCH;
    g.setColor(skin.ink().text());
    String words = "1:" + RoundNumber.grouped(number);
    skin.heading().draw(g, words, x, box.getY() + skin.heading().ascent());
    ScaleBar bar = bar(box, view, skin);
    bar.draw(g, x, box.getY() + skin.body() * 1.7, skin.small(), skin);
  }

  static ScaleBar bar(Rectangle2D box, MapView view, SheetSkin skin) {
    double room = box.getWidth() - 3.4 * skin.body() - skin.small().width("000 km");
    return ScaleBar.within(room, view.metresPerPixel());
  }

  private void north(Graphics2D g, double x, double y, double width) {
    double middle = x + width / 2;
    double high = width * 1.35;
    Path2D half = new Path2D.Double();
    half.moveTo(middle, y);
    half.lineTo(middle + width * 0.32, y + high);
    half.lineTo(middle, y + high * 0.78);
    half.closePath();
    skin.pen(g, skin.ink().line(), 0.2);
    g.fill(half);
    Path2D whole = new Path2D.Double(half);
    whole.moveTo(middle, y);
    whole.lineTo(middle - width * 0.32, y + high);
    whole.lineTo(middle, y + high * 0.78);
    g.draw(whole);
    g.setColor(skin.ink().text());
    String words = skin.say(MESSAGES.text("sheet.north"));
    Lettering small = skin.small();
    small.draw(g, words, middle - small.width(words) / 2, y + high + small.ascent() * 1.1);
  }
}

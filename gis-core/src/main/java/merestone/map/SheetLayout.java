package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * Where everything is on a sheet, in pixels. No box lies on another.
 *
 * <pre>
 *  title                [internal]      a tall sheet has legend and
 *  subtitle                             scale below the map:
 *  +--------------------+ legend        +-----------------+
 *  | map                |               | map             |
 *  |                    |               +-----------------+
 *  +--------------------+ N  scale      legend     N scale
 *  notes                                notes
 * </pre>
 *
 * @param title the title's words in their box
 * @param subtitle the second line
 * @param tag the note that the map is internal
 * @param notes the lines at the foot
 * @param neat the outer frame around map and coordinates
 * @param map the map itself
 * @param legend the legend's box
 * @param scale the box for north arrow, scale and scale bar
 */
record SheetLayout(
    Placed title,
    Placed subtitle,
    Placed tag,
    Placed notes,
    Rectangle2D neat,
    Rectangle map,
    Rectangle2D legend,
    Rectangle2D scale) {

  private static final Messages MESSAGES = Messages.of(SheetLayout.class);

  /** Words in their box. */
  record Placed(Paragraph words, Rectangle2D box) {
    static Placed at(Paragraph words, double x, double y) {
      return new Placed(words, new Rectangle2D.Double(x, y, words.width(), words.height()));
    }

    void draw(Graphics2D g) {
      words.draw(g, box.getX(), box.getY());
    }

    /** Draws the words in a round frame, which the box is the outline of. */
    void drawFramed(Graphics2D g, SheetSkin skin) {
      double pad = skin.body() * 0.5;
      words.draw(g, box.getX() + pad, box.getY() + 0.6 * pad);
      skin.pen(g, skin.ink().muted(), 0.2);
      g.draw(
          new RoundRectangle2D.Double(
              box.getX(), box.getY(), box.getWidth(), box.getHeight(), pad, pad));
    }
  }

  /** How the middle of the sheet is divided. */
  private record Split(Rectangle2D neat, Rectangle2D legend, Rectangle2D scale) {}

  /** Returns the layout for words and, on a tall sheet, for all lines the legend may need. */
  static SheetLayout of(
      SheetText words,
      CoordinateSystem crs,
      SheetOptions options,
      SheetSkin skin,
      List<LegendEntry> legend) {
    double body = skin.body();
    double margin = 1.6 * body;
    double inner = options.width() - 2 * margin;
    Placed tag = tag(skin, options.width() - margin, margin, inner * 0.3);
    double room = tag.box().getX() - body - margin;
    Placed title = title(skin.lines(words.title()), skin, room, options.height());
    Paragraph second =
        Paragraph.fit(
            skin.lines(words.subtitle()), skin.subtitle(), room, options.height() * 0.09, 0.7);
    Placed subtitle = Placed.at(second, margin, title.box().getMaxY() + 0.1 * body);
    Paragraph lines =
        Paragraph.fit(notes(words, crs, skin), skin.small(), inner, options.height() * 0.12, 0.7);
    Placed notes = Placed.at(lines, margin, options.height() - margin * 0.8 - lines.height());
    double top = Math.max(subtitle.box().getMaxY(), tag.box().getMaxY()) + 0.8 * body;
    double bottom = notes.box().getY() - 0.7 * body;
    Rectangle2D middle = new Rectangle2D.Double(margin, top, inner, Math.max(body, bottom - top));
    Split split =
        options.width() > options.height() * 1.05
            ? beside(middle, skin)
            : below(middle, skin, legend);
    return new SheetLayout(
        title,
        subtitle,
        tag,
        notes,
        split.neat(),
        map(split.neat(), skin),
        split.legend(),
        split.scale());
  }

  /** Returns every box, for the test that none lies on another. */
  List<Rectangle2D> boxes() {
    return List.of(title.box(), subtitle.box(), tag.box(), notes.box(), neat, legend, scale);
  }

  private static Placed title(String words, SheetSkin skin, double width, double height) {
    double margin = 1.6 * skin.body();
    return Placed.at(
        Paragraph.fit(words, skin.title(), width, height * 0.13, 0.55), margin, margin * 0.8);
  }

  /** The box is larger than its words: a rim is drawn around them. */
  private static Placed tag(SheetSkin skin, double right, double top, double widest) {
    double pad = skin.body() * 0.5;
    String words = skin.say(MESSAGES.text("sheet.internal"));
    Paragraph set = Paragraph.wrap(words, skin.small(), widest - 2 * pad);
    double width = set.width() + 2 * pad;
    return new Placed(
        set, new Rectangle2D.Double(right - width, top, width, set.height() + 1.2 * pad));
  }

  /** One stretch of notes in each language. */
  private static String notes(SheetText words, CoordinateSystem crs, SheetSkin skin) {
    List<Text> all =
        Stream.of(
                line(MESSAGES.text("sheet.crs", crs.label()), crs.label()),
                line(MESSAGES.text("sheet.rules", words.rules()), words.rules().zh()),
                line(MESSAGES.text("sheet.data", words.data()), words.data().zh()),
                line(MESSAGES.text("sheet.date", words.date()), words.date()))
            .filter(line -> !line.zh().isEmpty())
            .toList();
    String apart = "\u2003\u2003";
    return skin.lines(
        new Text(
            all.stream().map(Text::zh).collect(Collectors.joining(apart)),
            all.stream().map(Text::en).collect(Collectors.joining(apart))));
  }

  private static Text line(Text line, String content) {
    return content.isEmpty() ? Text.same("") : line;
  }

  private static Split beside(Rectangle2D middle, SheetSkin skin) {
    double body = skin.body();
    double wanted = Math.max(14 * body, Math.min(middle.getWidth() * 0.22, 21 * body));
    double panel = Math.min(wanted, middle.getWidth() * 0.34);
    double gap = 1.4 * body;
    double x = middle.getMaxX() - panel;
    double scale = Math.min(scaleHeight(skin), middle.getHeight() * 0.3);
    return new Split(
        box(middle.getX(), middle.getY(), x - gap, middle.getMaxY()),
        box(x, middle.getY(), middle.getMaxX(), middle.getMaxY() - scale - body),
        box(x, middle.getMaxY() - scale, middle.getMaxX(), middle.getMaxY()));
  }

  private static Split below(Rectangle2D middle, SheetSkin skin, List<LegendEntry> legend) {
    double body = skin.body();
    double right = Math.min(14 * body, middle.getWidth() * 0.38);
    double left = middle.getWidth() - right - 1.4 * body;
    double need = Legend.height(left, middle.getHeight() * 0.36, legend, skin);
    double strip = Math.max(need, Math.min(scaleHeight(skin), middle.getHeight() * 0.3));
    double y = middle.getMaxY() - strip;
    double x = middle.getMaxX() - right;
    return new Split(
        box(middle.getX(), middle.getY(), middle.getMaxX(), y - body),
        box(middle.getX(), y, middle.getX() + left, middle.getMaxY()),
        box(x, y, middle.getMaxX(), middle.getMaxY()));
  }

  private static double scaleHeight(SheetSkin skin) {
    return 5 * skin.body();
  }

  /** The coordinates stand between the frames, on the left and below. */
  private static Rectangle map(Rectangle2D neat, SheetSkin skin) {
    int band = (int) Math.round(skin.small().lineHeight() + 0.25 * skin.body());
    int rim = (int) Math.round(0.5 * skin.body());
    int x = (int) Math.round(neat.getX()) + band;
    int y = (int) Math.round(neat.getY()) + rim;
    return new Rectangle(
        x,
        y,
        Math.max(1, (int) neat.getMaxX() - rim - x),
        Math.max(1, (int) neat.getMaxY() - band - y));
  }

  private static Rectangle2D box(double x, double y, double right, double bottom) {
    return new Rectangle2D.Double(x, y, right - x, bottom - y);
  }
}

package merestone.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import merestone.message.Messages;
import merestone.message.NumberedNames;
import merestone.message.Text;

/** Boundary points on a map: a ring on each with its name, and which names have no room. */
final class PointMarks {
  private static final Messages MESSAGES = Messages.of(PointMarks.class);

  /** A list longer than this is not read on a map: how many there are is enough. */
  private static final int MOST_RUNS = 6;

  private PointMarks() {}

  /** Draws the points; the graphics' origin is the map's upper left corner. */
  static void draw(Graphics2D g, MapView view, PointPlaces places, SheetSkin skin) {
    Lettering lettering = PointPlaces.lettering(skin);
    for (PointPlaces.Name name : places.names()) {
      skin.pen(g, skin.ink().text(), 0.12);
      name.leader().ifPresent(g::draw);
    }
    for (Rectangle2D ring : places.rings()) {
      Shape circle =
          new Ellipse2D.Double(ring.getX(), ring.getY(), ring.getWidth(), ring.getHeight());
      g.setColor(skin.ink().paper());
      g.fill(circle);
      skin.pen(g, skin.ink().text(), 0.2);
      g.draw(circle);
    }
    for (PointPlaces.Name name : places.names()) {
      words(g, lettering, name.words(), name.room(), skin);
    }
    if (!places.left().isEmpty()) {
      String note = skin.say(left(places.left()));
      double x = 0.4 * lettering.size();
      double y = view.height() - 1.4 * lettering.size();
      Rectangle2D room = new Rectangle2D.Double(x, y, lettering.width(note), lettering.size());
      words(g, lettering, note, room, skin);
    }
  }

  /** Returns which points have no name on the map, in words. */
  static Text left(List<String> names) {
    Comparator<String> byNumber =
        Comparator.comparingInt(name -> Integer.parseInt(name, 1, name.length(), 10));
    List<String> runs = NumberedNames.runs(names.stream().sorted(byNumber).toList());
    return runs.size() > MOST_RUNS
        ? MESSAGES.text("page.points.many", names.size())
        : MESSAGES.text("page.points.left", names.size(), String.join(", ", runs));
  }

  private static void words(
      Graphics2D g, Lettering lettering, String words, Rectangle2D room, SheetSkin skin) {
    double baseline = room.getY() + lettering.size();
    g.setColor(skin.ink().halo());
    g.setStroke(
        new BasicStroke((float) (0.6 * skin.mm()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(lettering.outline(words, room.getX(), baseline));
    g.setColor(skin.ink().text());
    lettering.draw(g, words, room.getX(), baseline);
  }
}

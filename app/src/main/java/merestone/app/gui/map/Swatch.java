package merestone.app.gui.map;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import merestone.map.Symbol;

/** A small sample of how a class of polygons, or all classes of a layer, are drawn. */
public final class Swatch extends Canvas {
  private static final double WIDTH = 20;
  private static final double HEIGHT = 14;
  private static final double GAP = 5;
  private static final double PIXELS_PER_MM = 96 / 25.4;

  private final double width;
  private final double height;

  /** Draws one class. */
  public Swatch(Symbol symbol) {
    this(List.of(symbol));
  }

  /** Draws one class as large as wanted, its outline as wide as on the map. */
  public Swatch(Symbol symbol, double width, double height) {
    super(width, height);
    this.width = width;
    this.height = height;
    draw(getGraphicsContext2D(), symbol, 0, Math.max(0.5, symbol.outlineMm() * PIXELS_PER_MM));
  }

  /** Draws several classes side by side in the room of one. */
  public Swatch(List<Symbol> symbols) {
    super(WIDTH, HEIGHT);
    width = WIDTH;
    height = HEIGHT;
    GraphicsContext pen = getGraphicsContext2D();
    double part = WIDTH / symbols.size();
    for (int i = 0; i < symbols.size(); i++) {
      pen.save();
      pen.beginPath();
      pen.rect(Math.rint(i * part), 0, WIDTH, HEIGHT);
      pen.clip();
      draw(pen, symbols.get(i), Math.rint(i * part), 1.5);
      pen.restore();
    }
  }

  private void draw(GraphicsContext pen, Symbol symbol, double left, double line) {
    pen.setFill(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setFill(colour(symbol.fill().getRGB()));
    pen.fillRect(0, 0, width, height);
    pen.setStroke(colour(symbol.outline().getRGB()));
    hatch(pen, symbol.hatch());
    pen.setLineWidth(line);
    pen.strokeRect(left + line / 2, line / 2, width - left - line, height - line);
  }

  private void hatch(GraphicsContext pen, Symbol.Hatch hatch) {
    pen.setLineWidth(0.8);
    switch (hatch) {
      case RISING -> slanted(pen, 1);
      case FALLING -> slanted(pen, -1);
      case CROSSED -> {
        slanted(pen, 1);
        slanted(pen, -1);
      }
      case LEVEL -> level(pen);
      case DOTTED -> dots(pen);
      default -> pen.setLineWidth(1);
    }
  }

  private void slanted(GraphicsContext pen, int direction) {
    for (double x = -height; x < width + height; x += GAP) {
      pen.strokeLine(x, direction > 0 ? height : 0, x + height, direction > 0 ? 0 : height);
    }
  }

  private void level(GraphicsContext pen) {
    for (double y = GAP - 1; y < height; y += GAP) {
      pen.strokeLine(0, y, width, y);
    }
  }

  private void dots(GraphicsContext pen) {
    pen.setFill(pen.getStroke());
    for (double x = 3.5; x < width; x += GAP) {
      for (double y = 3; y < height; y += GAP - 1) {
        pen.fillOval(x, y, 1.6, 1.6);
      }
    }
  }

  private static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }
}

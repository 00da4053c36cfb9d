package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import merestone.map.page.PageBlock;
import merestone.map.page.PageContent;
import merestone.map.page.PageLayout;
import merestone.message.Messages;
import merestone.message.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * One page, set and ready to be drawn, previewed or checked. Immutable; draws from many threads.
 */
public final class MapPage {
  private static final Messages MESSAGES = Messages.of(MapPage.class);

  /** Metres in an inch, by definition of the international inch. */
  private static final double INCH = 0.0254;

  /** White around the ground shown, as a part of it. */
  private static final double AIR = 1.06;

  /** Where any round number will do, no map is larger than this scale. */
  private static final double LARGEST_SCALE = 100;

  private final PageMaker maker;
  private final PageContent content;
  private final SheetSkin skin;
  private final PagePlan plan;
  private final MapView view;
  private final Legend legend;
  private final PageBlockSet blocks;
  private final PointPlaces points;

  MapPage(PageMaker maker, PageContent content) {
    this.maker = maker;
    this.content = content;
    this.skin = maker.skin();
    // The legend decides how large the map is, and the map what the legend has: the first plan
    // gives the legend the room it needs for the map it would have, the second is drawn.
    PagePlan first = plan(List.of());
    this.plan = plan(entries(view(first.map())));
    this.view = view(plan.map());
    List<LegendEntry> shown =
        maker.layout().furniture().legend() ? entries(view) : List.<LegendEntry>of();
    this.legend = Legend.into(plan.legend(), shown, skin);
    this.blocks = PageBlockSet.into(plan.blocks(), content.blocks(), skin);
    this.points = PointPlaces.of(view, content.points(), skin);
  }

  /** Returns the page as a picture for any medium, and for a preview. */
  public Picture picture() {
    Rectangle paper = maker.paper();
    return new Picture(paper.width, paper.height, maker.dpi(), this::draw);
  }

  /** Returns the page, and the pages behind it for a table that it could not show whole. */
  public List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>(List.of(picture()));
    content
        .whole()
        .filter(this::isCut)
        .ifPresent(table -> pictures.addAll(new ContinuedTable(this, table).pictures()));
    return pictures;
  }

  private boolean isCut(PageBlock.Table table) {
    return !content.isWhole() || blocks.hasCut(table);
  }

  /** Returns n of the map's scale 1:n on paper. */
  public double scale() {
    return view.metresPerPixel() * maker.dpi() / INCH;
  }

  /** Returns where a point of the ground is on paper, mm from the upper left corner. */
  public Coordinate onPaper(Coordinate ground) {
    double mm = 25.4 / maker.dpi();
    double x = plan.map().x + (ground.x - view.extent().getMinX()) / view.metresPerPixel();
    double y = plan.map().y + (view.extent().getMaxY() - ground.y) / view.metresPerPixel();
    return new Coordinate(x * mm, y * mm);
  }

  /** Returns what is wrong with the page, so that it should not be handed on; empty if nothing. */
  public List<Text> faults() {
    return PageCheck.faults(this);
  }

  /**
   * Returns the page with a line at its foot that says what is wrong with it; itself if nothing.
   */
  public MapPage sayingFaults() {
    List<Text> faults = faults();
    if (faults.isEmpty()) {
      return this;
    }
    Text all =
        new Text(
            faults.stream().map(Text::zh).collect(Collectors.joining("；")),
            faults.stream().map(Text::en).collect(Collectors.joining("; ")));
    return new MapPage(maker, content.noting(MESSAGES.text("page.faulty", all)));
  }

  /** Returns what the page is about. */
  public PageContent content() {
    return content;
  }

  PagePlan plan() {
    return plan;
  }

  MapView view() {
    return view;
  }

  Legend legend() {
    return legend;
  }

  PointPlaces points() {
    return points;
  }

  PageBlockSet blocks() {
    return blocks;
  }

  PageMaker maker() {
    return maker;
  }

  SheetSkin skin() {
    return skin;
  }

  /** Returns the lines the legend of this very map must have. */
  List<LegendEntry> entries() {
    return entries(view);
  }

  /** Returns the names of large shapes that have no place on the map. */
  List<String> namesLeft() {
    return maker.painter().namesLeft(view, named());
  }

  private PagePlan plan(List<LegendEntry> entries) {
    return PagePlan.of(new PagePlan.Task(maker.layout(), content, skin, entries, maker.paper()));
  }

  private List<LegendEntry> entries(MapView shown) {
    return LegendEntry.of(maker.painter(), shown, options(), skin);
  }

  private PaintOptions options() {
    return new PaintOptions(skin.dpi(), true, Set.of(), content.selected());
  }

  /** Returns options with room for the names of boundary points: they are drawn above all. */
  private PaintOptions named() {
    return options().keeping(points.covered());
  }

  private MapView view(Rectangle map) {
    Envelope ground =
        content.ground().isNull() ? maker.painter().scene().extent() : content.ground();
    double need = Math.max(ground.getWidth() / map.width, ground.getHeight() / map.height) * AIR;
    double round = scaleAbove(need * maker.dpi() / INCH);
    Coordinate centre = ground.isNull() ? new Coordinate() : ground.centre();
    return new MapView(centre.x, centre.y, round * INCH / maker.dpi(), map.width, map.height);
  }

  /** The smallest allowed scale number that shows everything, else any round one. */
  private double scaleAbove(double least) {
    for (int allowed : maker.layout().scales()) {
      if (allowed >= least * (1 - 1e-9)) {
        return allowed;
      }
    }
    return RoundNumber.scaleAbove(Math.max(LARGEST_SCALE, least));
  }

  private void draw(Graphics2D g, BooleanSupplier stopped) {
    Rectangle paper = maker.paper();
    g.setColor(skin.ink().paper());
    g.fillRect(0, 0, paper.width, paper.height);
    Graphics2D map = (Graphics2D) g.create();
    map.translate(plan.map().x, plan.map().y);
    maker.painter().paint(map, view, named(), stopped);
    map.clip(new Rectangle(view.width(), view.height()));
    PointMarks.draw(map, view, points, skin);
    map.dispose();
    ticks(g);
    frame(g);
    legend.draw(g);
    blocks.draw(g);
    if (plan.overview().getHeight() > 1) {
      overview(g, plan.overview());
    }
    new ScaleCorner(skin, maker.dpi()).draw(g, plan.scale(), view);
  }

  /** Draws what all pages of a sheet have: head, foot, neatline. */
  void frame(Graphics2D g) {
    Rectangle paper = maker.paper();
    if (maker.layout().furniture().neatline()) {
      double margin = maker.layout().marginMm() / maker.layout().typeMm() * skin.body();
      skin.pen(g, skin.ink().line(), 0.6);
      g.draw(
          new Rectangle2D.Double(
              margin, margin, paper.width - 2 * margin, paper.height - 2 * margin));
    }
    words(g);
    maker.logo().ifPresent(image -> Logo.draw(g, image, plan.logo()));
  }

  private void ticks(Graphics2D g) {
    PageLayout.Furniture furniture = maker.layout().furniture();
    if (furniture.metres()) {
      new GridTicks(view, plan.map(), skin).draw(g);
    }
    if (furniture.degrees()) {
      maker
          .painter()
          .scene()
          .crs()
          .toDegrees()
          .ifPresent(degrees -> new DegreeTicks(view, plan.map(), skin, degrees).draw(g));
    }
    skin.pen(g, skin.ink().line(), 0.25);
    g.draw(plan.map());
  }

  private void words(Graphics2D g) {
    for (int i = 0; i < plan.head().size(); i++) {
      g.setColor(i == 1 ? skin.ink().muted() : skin.ink().text());
      plan.head().get(i).draw(g);
    }
    g.setColor(skin.ink().muted());
    plan.notes().draw(g);
    plan.tag().drawFramed(g, skin);
  }

  /** All ground as a picture, drawn once for all pages, with this page's ground as a rectangle. */
  private void overview(Graphics2D g, Rectangle2D box) {
    int width = (int) box.getWidth();
    int height = (int) box.getHeight();
    MapView all = maker.overviewView(width, height);
    AffineTransform place = AffineTransform.getTranslateInstance(box.getX(), box.getY());
    g.drawImage(maker.overview(width, height), place, null);
    Envelope here = view.extent();
    double x = box.getX() + (here.getMinX() - all.extent().getMinX()) / all.metresPerPixel();
    double y = box.getY() + (all.extent().getMaxY() - here.getMaxY()) / all.metresPerPixel();
    double least = 1.2 * skin.mm();
    double wide = here.getWidth() / all.metresPerPixel();
    double high = here.getHeight() / all.metresPerPixel();
    Rectangle2D shown =
        new Rectangle2D.Double(
            x - Math.max(0, least - wide) / 2,
            y - Math.max(0, least - high) / 2,
            Math.max(least, wide),
            Math.max(least, high));
    skin.pen(g, maker.painter().styles().symbol(ConflictKind.BLOCK).outline(), 0.5);
    g.draw(shown.createIntersection(new Rectangle2D.Double(box.getX(), box.getY(), width, height)));
    skin.pen(g, skin.ink().line(), 0.2);
    g.draw(new Rectangle2D.Double(box.getX(), box.getY(), width, height));
  }
}

package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.page.BoundaryPoint;
import merestone.map.page.PageBlock;
import merestone.map.page.PageContent;
import merestone.map.page.PageLayout;
import merestone.message.Messages;
import merestone.message.Text;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Says what stands on the pages of a result: on the map of the whole, on the pages of an atlas, on
 * decision sheets. Safe from many threads; the same result gives the same pages.
 */
public final class AtlasPages {
  private static final Messages MESSAGES = Messages.of(AtlasPages.class);

  /** The least ground around what a page is about, m: a lone point needs some. */
  private static final double LEAST_METRES = 20;

  private final Dossier dossier;
  private final MapScene scene;
  private final PageLayout layout;
  private final PageBlocks blocks;
  private final List<Text> notes;
  private final Text unchecked;

  /** Makes pages of a result in a layout; the scene is that of the result. */
  public AtlasPages(Dossier dossier, MapScene scene, PageLayout layout) {
    this.dossier = dossier;
    this.scene = scene;
    this.layout = layout;
    this.blocks = new PageBlocks(dossier);
    this.notes = PageNotes.of(dossier, layout);
    this.unchecked = PageNotes.unchecked(dossier);
  }

  /** Returns the page of all ground. */
  public PageContent whole() {
    long conflicts = dossier.findings().all().size() - dossier.findings().undecided();
    Map<String, Text> holes = holes();
    return new PageContent(
        title(Text.same(dossier.title()), holes),
        subtitle(MESSAGES.text("map.subtitle", conflicts, dossier.findings().undecided()), holes),
        unchecked,
        notes,
        new Envelope(),
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Returns the page of one finding. */
  public PageContent of(Finding finding) {
    return page(new AtlasEntry(1, List.of(finding)), 1, AtlasUnit.FINDING);
  }

  /** Returns what was not checked, or was checked in part; empty texts if nothing. */
  public static Text unchecked(Dossier dossier) {
    return PageNotes.unchecked(dossier);
  }

  PageContent page(AtlasEntry entry, int pages, AtlasUnit unit) {
    Finding first = entry.first();
    Map<String, Text> holes = holes(entry, pages);
    List<BoundaryPoint> points = unit == AtlasUnit.TOWN ? List.of() : points(entry.findings());
    List<PageBlock> content = new ArrayList<>();
    if (unit == AtlasUnit.TOWN) {
      content.add(blocks.list(entry.findings()));
    } else {
      content.add(blocks.findings(entry.findings(), true));
      if (unit == AtlasUnit.PARCEL) {
        content.add(blocks.account(first));
      }
      addPoints(points, content);
    }
    Text where =
        MESSAGES.text(
            "page.subtitle", holes.get("town"), entry.findings().size(), entry.number(), pages);
    return new PageContent(
        title(heading(unit, first, holes), holes),
        subtitle(where, holes),
        unchecked,
        notes(entry),
        ground(entry),
        entry.findings().size() == 1 ? first.id() : "",
        points.subList(0, Math.min(layout.furniture().points(), points.size())),
        content,
        whole(points));
  }

  PageContent decision(AtlasEntry entry, int pages, Text given) {
    Finding first = entry.first();
    Map<String, Text> holes = holes(entry, pages);
    List<BoundaryPoint> points = points(entry.findings());
    List<PageBlock> content =
        new ArrayList<>(
            List.of(
                blocks.parcel(first),
                blocks.findings(entry.findings(), true),
                blocks.account(first)));
    addPoints(points, content);
    content.add(blocks.decision(entry.findings(), given));
    content.add(blocks.signatures());
    return new PageContent(
        title(MESSAGES.text("page.sheet", holes.get("parcel"), holes.get("name")), holes),
        subtitle(Text.same(dossier.title()), holes),
        unchecked,
        notes(entry),
        ground(entry),
        "",
        points.subList(0, Math.min(layout.furniture().points(), points.size())),
        content,
        whole(points));
  }

  /** Returns what the holes of a name stand for, in one language. */
  Map<String, Text> holes(AtlasEntry entry, int pages) {
    Finding first = entry.first();
    Map<String, Text> holes = holes();
    String digits = "%0" + String.valueOf(pages).length() + "d";
    holes.put("number", Text.same(String.format(digits, entry.number())));
    holes.put("pages", Text.same(String.valueOf(pages)));
    holes.put("finding", Text.same(first.id()));
    holes.put("rule", Text.same(first.rule().id()));
    holes.put("ruleTitle", first.rule().wording().title());
    holes.put("parcel", Text.same(first.subject().label()));
    holes.put("name", Text.same(first.subject().name()));
    Text town = first.town().isEmpty() ? MESSAGES.text("page.noTown") : Text.same(first.town());
    holes.put("town", town);
    return holes;
  }

  private Map<String, Text> holes() {
    Map<String, Text> holes = new TreeMap<>();
    for (String hole :
        List.of("number", "pages", "finding", "rule", "ruleTitle", "parcel", "name", "town")) {
      holes.put(hole, Text.same(""));
    }
    holes.put("review", Text.same(dossier.title()));
    return holes;
  }

  private static Text heading(AtlasUnit unit, Finding first, Map<String, Text> holes) {
    return switch (unit) {
      case FINDING ->
          MESSAGES.text(
              "page.title.finding", first.rule().wording().title(), first.subject().label());
      case PARCEL -> MESSAGES.text("page.title.parcel", holes.get("parcel"), holes.get("name"));
      case TOWN -> MESSAGES.text("page.title.town", holes.get("town"));
    };
  }

  private Text title(Text usual, Map<String, Text> holes) {
    return layout.words().title().zh().isEmpty() ? usual : filled(layout.words().title(), holes);
  }

  private Text subtitle(Text usual, Map<String, Text> holes) {
    Text pattern = layout.words().subtitle();
    return pattern.zh().isEmpty() ? usual : filled(pattern, holes);
  }

  private static Text filled(Text pattern, Map<String, Text> holes) {
    Map<String, String> zh = new TreeMap<>();
    Map<String, String> en = new TreeMap<>();
    holes.forEach(
        (hole, value) -> {
          zh.put(hole, value.zh());
          en.put(hole, value.en());
        });
    return new Text(PageName.filled(pattern.zh(), zh), PageName.filled(pattern.en(), en));
  }

  /** Returns the table of all points; empty where the layout asks for none. */
  private Optional<PageBlock.Table> whole(List<BoundaryPoint> points) {
    boolean wanted = !points.isEmpty() && layout.furniture().points() > 0;
    return wanted ? Optional.of(blocks.points(points, points.size())) : Optional.empty();
  }

  private void addPoints(List<BoundaryPoint> points, List<PageBlock> content) {
    if (!points.isEmpty() && layout.furniture().points() > 0) {
      content.add(blocks.points(points, layout.furniture().points()));
    }
  }

  /** The corners of the ground of findings; several rules may find the same ground. */
  private static List<BoundaryPoint> points(List<Finding> findings) {
    List<Geometry> grounds = new ArrayList<>();
    for (Finding finding : findings) {
      finding
          .evidence()
          .map(found -> found.where())
          .filter(where -> grounds.stream().noneMatch(where::equalsExact))
          .ifPresent(grounds::add);
    }
    if (grounds.isEmpty()) {
      return List.of();
    }
    Geometry all =
        grounds.get(0).getFactory().createGeometryCollection(grounds.toArray(Geometry[]::new));
    return BoundaryPoint.of(all);
  }

  /** A page of something that has no place shows all ground, and must say so. */
  private List<Text> notes(AtlasEntry entry) {
    if (!entry.ground(scene).isNull()) {
      return notes;
    }
    List<Text> all = new ArrayList<>(List.of(MESSAGES.text("page.noPlace")));
    all.addAll(notes);
    return all;
  }

  private Envelope ground(AtlasEntry entry) {
    Envelope ground = entry.ground(scene);
    if (!ground.isNull()) {
      double side = Math.max(ground.getWidth(), ground.getHeight());
      ground.expandBy(Math.max(side * layout.furniture().around(), (LEAST_METRES - side) / 2));
    }
    return ground;
  }
}

package merestone.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.map.MapPage;
import merestone.map.MapPainter;
import merestone.map.PageMaker;
import merestone.map.PdfBook;
import merestone.map.Picture;
import merestone.map.page.PageContent;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * Writes one page for each finding, parcel or town: files of their own, or one PDF with bookmarks.
 * Only one page is in memory at a time. Every page is checked before it is written; one with faults
 * says so itself at its foot. The same result and order give the same bytes.
 */
public final class Atlas {

  /** What the pages of a folder were made from; pages of the same are kept. */
  private static final String STAMP = "atlas.stamp";

  private final Dossier dossier;
  private final AtlasOrder order;
  private final AtlasPages texts;
  private final PageMaker maker;
  private final List<AtlasEntry> entries;
  private final List<String> names;
  private final Function<FeatureRef, Text> decisions;

  /**
   * Prepares an atlas.
   *
   * @param painter of the result's scene
   * @param decisions what was decided on a parcel; empty texts for not yet
   * @throws merestone.message.UsageError if the pattern of names has a hole there is not
   */
  public Atlas(
      Dossier dossier, MapPainter painter, AtlasOrder order, Function<FeatureRef, Text> decisions) {
    this.dossier = dossier;
    this.order = order;
    this.decisions = decisions;
    this.texts = new AtlasPages(dossier, painter.scene(), order.layout());
    this.maker = new PageMaker(painter, order.layout(), order.language(), order.dpi());
    this.entries = AtlasEntry.of(dossier.findings().all(), order.unit());
    this.names = PageName.distinct(entries.stream().map(this::name).toList());
  }

  /** Returns how many pages there are. */
  public int size() {
    return entries.size();
  }

  /** Returns a page by its number, from 1: set, not drawn. */
  public MapPage page(int number) {
    return maker.page(content(entries.get(number - 1)));
  }

  /**
   * Writes each page to a file of its own, and {@code pages.csv} about all. Pages there from the
   * same order on the same result, such as before a stop, are kept as they are.
   *
   * @throws merestone.progress.Cancelled if the user stops it; whole pages stay
   * @throws merestone.message.UserError if the disk does not take them
   */
  public List<AtlasPage> writeFiles(Path folder, Progress progress) {
    ResultFile.makeFolder(folder);
    String stamp = stamp();
    boolean same = stamp.equals(stampOf(folder));
    if (!same) {
      byte[] bytes = stamp.getBytes(StandardCharsets.US_ASCII);
      ResultFile.write(folder.resolve(STAMP), progress, out -> out.write(bytes));
    }
    progress.start(Stage.DRAW, folder.getFileName().toString(), size());
    List<AtlasPage> pages = new ArrayList<>();
    for (AtlasEntry entry : entries) {
      Path file = folder.resolve(nameOf(entry) + "." + order.format().ending());
      boolean kept = same && Files.isRegularFile(file);
      Checked checked = checked(entry);
      if (!kept) {
        MapFile.write(
            new MapFile.Drawn(checked.page, order.format()), nameOf(entry), file, progress);
      }
      pages.add(checked.told(entry, file.getFileName().toString(), kept));
      progress.step();
    }
    AtlasList.write(pages, folder.resolve("pages.csv"), order.language(), progress);
    return pages;
  }

  /**
   * Writes all pages into one PDF with bookmarks, and a list {@code NAME-pages.csv} beside it.
   *
   * @throws merestone.progress.Cancelled if the user stops it; no file is left
   * @throws merestone.message.UserError if the disk does not take it
   */
  public List<AtlasPage> writeBook(Path target, Progress progress) {
    progress.start(Stage.DRAW, target.getFileName().toString(), size());
    List<AtlasPage> pages = new ArrayList<>();
    ResultFile.write(
        target,
        progress,
        out -> {
          try (PdfBook book = new PdfBook(dossier.title())) {
            for (AtlasEntry entry : entries) {
              Checked checked = checked(entry);
              String bookmark = nameOf(entry);
              for (Picture picture : checked.page.pictures()) {
                book.add(picture.until(progress::isCancelled), bookmark);
                bookmark = ""; // the pages behind a page have none of their own
              }
              pages.add(checked.told(entry, nameOf(entry), false));
              progress.step();
            }
            if (entries.isEmpty()) {
              book.add(maker.page(texts.whole()).picture(), dossier.title());
            }
            book.write(out);
          }
        });
    String base = target.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    AtlasList.write(pages, target.resolveSibling(base + "-pages.csv"), order.language(), progress);
    return pages;
  }

  /** A page as it is written, and what is wrong with it. */
  private record Checked(MapPage page, List<Text> faults) {
    AtlasPage told(AtlasEntry entry, String name, boolean kept) {
      return new AtlasPage(entry.number(), name, page.scale(), kept, faults);
    }
  }

  /** A page with faults gets a line at its foot that says so. */
  private Checked checked(AtlasEntry entry) {
    MapPage page = maker.page(content(entry));
    List<Text> faults = page.faults();
    return new Checked(page.sayingFaults(), faults);
  }

  private PageContent content(AtlasEntry entry) {
    return order.decisions()
        ? texts.decision(entry, size(), decisions.apply(entry.first().subject()))
        : texts.page(entry, size(), order.unit());
  }

  private String name(AtlasEntry entry) {
    Map<String, String> holes = new TreeMap<>();
    texts
        .holes(entry, entries.size())
        .forEach((hole, value) -> holes.put(hole, order.language().main(value)));
    return PageName.filled(order.name(), holes);
  }

  private String nameOf(AtlasEntry entry) {
    return names.get(entry.number() - 1);
  }

  private String stamp() {
    StringBuilder all = new StringBuilder(dossier.settings().version());
    all.append(order).append(dossier.book().label()).append(dossier.notice());
    dossier.inputs().forEach(input -> all.append(input.sha256()));
    for (Finding finding : dossier.findings().all()) {
      all.append(finding.id()).append(dossier.standings().get(finding.id()));
    }
    entries.forEach(entry -> all.append(decisions.apply(entry.first().subject())));
    try {
      byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String stampOf(Path folder) {
    Path file = folder.resolve(STAMP);
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw ResultFile.unwritable(file, e);
    }
  }
}

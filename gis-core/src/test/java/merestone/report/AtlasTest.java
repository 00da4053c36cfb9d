package merestone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import merestone.map.MapPainter;
import merestone.map.MapScenes;
import merestone.map.PictureFormat;
import merestone.map.page.PageLayout;
import merestone.map.page.Paper;
import merestone.message.Language;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.progress.SilentProgress;
import merestone.progress.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasTest {
  private static final Text NONE = Text.same("");

  @TempDir private Path folder;

  private static PageLayout layout(boolean landscape) {
    return new PageLayout(
        Paper.of("A4", landscape).orElseThrow(),
        10,
        2.4,
        landscape ? PageLayout.Panel.RIGHT : PageLayout.Panel.BELOW,
        List.of(500, 1000, 2000, 5000, 10_000, 25_000, 50_000),
        new PageLayout.Furniture(true, true, true, true, true, 20, 0.3),
        new PageLayout.Words(NONE, NONE, Text.same("示例测绘院"), NONE),
        Optional.empty());
  }

  private static AtlasOrder order(AtlasUnit unit, boolean decisions, String name) {
    return new AtlasOrder(
        layout(!decisions), Language.ZH, 72, unit, decisions, name, PictureFormat.PNG);
  }

  private static Atlas atlas(Dossier dossier, AtlasOrder order) {
    MapPainter painter =
        new MapPainter(
            MapScenes.of(dossier.layers(), dossier.findings().all(), dossier.settings().crs()));
    return new Atlas(dossier, painter, order, parcel -> NONE);
  }

  private static List<String> names(List<AtlasPage> pages) {
    return pages.stream().map(AtlasPage::name).toList();
  }

  @Test
  void eachFindingHasItsPageUnderItsName() {
    Atlas atlas =
        atlas(
            SampleDossier.incomplete(),
            order(AtlasUnit.FINDING, false, "{number}-{rule}-{parcel}"));
    List<AtlasPage> pages = atlas.writeFiles(folder, new SilentProgress());
    assertEquals(
        List.of("1-FARM-01-P-001.png", "2-FARM-01-P-003.png", "3-UDB-01-P-002.png"), names(pages));
    pages.forEach(page -> assertTrue(Files.exists(folder.resolve(page.name())), page.name()));
    assertTrue(Files.exists(folder.resolve("pages.csv")));
  }

  /** 17 towns among 100 findings: every 17th finding is of the same town. */
  @Test
  void aTownHasOnePage() {
    Atlas atlas = atlas(SampleDossier.many(100), order(AtlasUnit.TOWN, false, "{town}"));
    assertEquals(17, atlas.size());
  }

  @Test
  void namesThatAreAlikeAreToldApartAndNoneLeavesTheFolder() {
    assertEquals(
        List.of("a_b", "A_B-2", "page", "页"), PageName.distinct(List.of("a/b", "A:B", "..", "页")));
    assertEquals(70, PageName.distinct(List.of("镇".repeat(300))).get(0).length());
  }

  @Test
  void aHoleThatThereIsNotIsToldWithThoseThereAre() {
    UsageError error =
        assertThrows(
            UsageError.class,
            () -> atlas(SampleDossier.conflicts(), order(AtlasUnit.FINDING, false, "{ruel}")));
    assertTrue(error.getMessage().contains("{ruel}"), error.getMessage());
    assertTrue(error.problems().get(0).remedy().en().contains("parcel, review, rule"));
  }

  /**
   * Teeth: 149 corners along the north, up and down by 1 m, then back along the south with 151. The
   * page has room for few of them; the pages behind it have all, each once, in their order.
   */
  private static Dossier teeth() {
    StringBuilder wkt = new StringBuilder("POLYGON((");
    for (int i = 0; i < 149; i++) {
      wkt.append(i + " " + (500 - i % 2) + ", ");
    }
    for (int i = 150; i >= 0; i--) {
      wkt.append(i + " " + i % 2 + ", ");
    }
    return SampleDossier.onGround(Wkt.geometry(wkt + "0 500))"));
  }

  @ParameterizedTest(name = "decision sheet: {0}")
  @ValueSource(booleans = {false, true})
  void threeHundredPointsGoOnOnPagesOfTheirOwn(boolean decisions) throws Exception {
    AtlasUnit unit = decisions ? AtlasUnit.PARCEL : AtlasUnit.FINDING;
    Path file = folder.resolve("teeth.pdf");
    atlas(teeth(), order(unit, decisions, "{number}")).writeBook(file, new SilentProgress());
    try (PDDocument book = Loader.loadPDF(file.toFile())) {
      assertTrue(book.getNumberOfPages() > 1);
      PDFTextStripper text = new PDFTextStripper();
      text.setEndPage(1);
      assertTrue(text.getText(book).contains("续页"), text.getText(book));
      text.setStartPage(2);
      text.setEndPage(99);
      List<String> words = List.of(text.getText(book).split("\\s+"));
      for (int i = 1; i <= 300; i++) {
        assertEquals(1, Collections.frequency(words, "J" + i), "J" + i);
      }
      assertFalse(words.contains("J301"));
      assertTrue(text.getText(book).contains("J300 1 0.000 0.000"), "clockwise, from 0 500");
      assertTrue(text.getText(book).contains("J150 1 0.000 150.000"), "after 149 in the north");
      PDOutlineItem first = book.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("1", first.getTitle());
      assertNull(first.getNextSibling(), "pages behind a page are no pages of the atlas");
    }
  }

  @Test
  void picturesOfPagesBehindAPageStandBesideIt() throws IOException {
    atlas(teeth(), order(AtlasUnit.FINDING, false, "{number}"))
        .writeFiles(folder, new SilentProgress());
    assertTrue(Files.isRegularFile(folder.resolve("1.png")));
    assertTrue(Files.isRegularFile(folder.resolve("1-p2.png")));
  }

  /** Stopped after two pages: the next run keeps these two and makes the others. */
  @Test
  void aStoppedAtlasGoesOnWhereItWas() throws IOException {
    AtlasOrder order = order(AtlasUnit.FINDING, false, "{number}");
    Dossier dossier = SampleDossier.many(4);
    assertThrows(
        Cancelled.class, () -> atlas(dossier, order).writeFiles(folder, new StopsAfter(2)));
    byte[] first = Files.readAllBytes(folder.resolve("1.png"));
    List<AtlasPage> pages = atlas(dossier, order).writeFiles(folder, new SilentProgress());
    assertEquals(List.of(true, true, false, false), pages.stream().map(AtlasPage::kept).toList());
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("1.png")));
    AtlasOrder other = order(AtlasUnit.FINDING, false, "{number}{town}".substring(0, 8));
    assertTrue(
        atlas(dossier, other).writeFiles(folder, new SilentProgress()).stream()
            .allMatch(AtlasPage::kept));
    assertTrue(
        atlas(SampleDossier.many(3), order).writeFiles(folder, new SilentProgress()).stream()
            .noneMatch(AtlasPage::kept),
        "pages of another result are not kept");
  }

  @Test
  void aBookHasABookmarkForEveryPageAndTheFiguresOfTheResult() throws IOException {
    Path book = folder.resolve("atlas.pdf");
    atlas(SampleDossier.incomplete(), order(AtlasUnit.FINDING, false, "{rule} {parcel}"))
        .writeBook(book, new SilentProgress());
    try (PDDocument document = Loader.loadPDF(book.toFile())) {
      assertEquals(3, document.getNumberOfPages());
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertEquals(List.of("FARM-01 P-001", "FARM-01 P-003", "UDB-01 P-002"), bookmarks);
      String text = page(document, 1);
      assertTrue(text.contains("84.54"), text);
      assertTrue(text.contains("未检查或未查全的规则：FARM-01, ECO-01"), text);
      assertTrue(text.contains("CGCS2000"), text);
      assertTrue(text.contains("示例测绘院"), text);
      assertTrue(text.contains("新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县种羊场街道"), text);
      assertTrue(text.contains("300.000"), "the corner (0, 300), X north: " + text);
    }
    assertTrue(Files.exists(folder.resolve("atlas-pages.csv")));
  }

  /** 56 363.1055 m² of 456 541 m² is 12.35 %; 456 541 − 56 363.1055 = 400 177.8945 m² are free. */
  @Test
  void aDecisionSheetHasClauseAccountFindingsPointsAndRoomToSign() throws IOException {
    Path book = folder.resolve("sheets.pdf");
    List<AtlasPage> pages =
        atlas(SampleDossier.incomplete(), order(AtlasUnit.PARCEL, true, "{parcel}"))
            .writeBook(book, new SilentProgress());
    assertEquals(List.of("P-001", "P-003", "P-002"), names(pages));
    assertEquals(List.of(), pages.get(0).faults());
    try (PDDocument document = Loader.loadPDF(book.toFile())) {
      String text = page(document, 1);
      for (String words :
          List.of("审查意见单", "第九条", "56,363.11", "12.35", "400,177.89", "84.54", "J6", "同意", "审查人")) {
        assertTrue(text.contains(words), words + " is not in " + text);
      }
    }
  }

  @Test
  void aResultWithoutFindingsIsABookOfOnePage() throws IOException {
    Path book = folder.resolve("none.pdf");
    List<AtlasPage> pages =
        atlas(SampleDossier.clean(), order(AtlasUnit.FINDING, false, "{number}"))
            .writeBook(book, new SilentProgress());
    assertEquals(List.of(), pages);
    try (PDDocument document = Loader.loadPDF(book.toFile())) {
      assertTrue(page(document, 1).contains("冲突 0 处"), page(document, 1));
    }
  }

  private static String page(PDDocument document, int number) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(number);
    text.setEndPage(number);
    return text.getText(document);
  }

  /** A user who stops after so many pages. */
  private static final class StopsAfter implements Progress {
    private int left;

    StopsAfter(int pages) {
      left = pages;
    }

    @Override
    public void start(Stage stage, String subject, long total) {
      // only steps count
    }

    @Override
    public void step(long count) {
      left -= (int) count;
      if (left <= 0) {
        throw new Cancelled();
      }
    }

    @Override
    public boolean isCancelled() {
      return left <= 0;
    }
  }
}

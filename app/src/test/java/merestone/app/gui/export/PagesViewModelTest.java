package merestone.app.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.message.Messages;
import merestone.progress.SilentProgress;
import merestone.review.ReviewResult;
import merestone.review.ReviewSession;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with room for two boundary points, so that most go on on a sheet behind. */
class PagesViewModelTest {
  private static ReviewResult result;

  @TempDir Path folder;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private PagesViewModel model;

  @BeforeAll
  static void aReviewIsChecked() {
    Path review = Path.of("..", "sample-data", "qinghe", "review.yaml");
    SilentProgress silent = new SilentProgress();
    result = ReviewSession.open(review, silent).check(1, silent);
  }

  @BeforeEach
  void aLayoutWithTwoPoints() throws Exception {
    model = model("");
  }

  private PagesViewModel model(String finding) throws Exception {
    Path layout = folder.resolve("small.yaml");
    Files.writeString(
        layout,
        "paper: { size: A4, orientation: landscape }\nmarginMm: 8\ntypeMm: 2.5\npoints: 2\n");
    PagesViewModel pages =
        new PagesViewModel(
            result.maps(),
            finding,
            new Background(waiting::add, Runnable::run),
            new NoTroubles(),
            new Words(Messages.of(MerestoneWindow.class), Locale.CHINESE));
    pages.layoutProperty().set(layout.toString());
    return pages;
  }

  private ShownSheet shown() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    return model.shownProperty().get().orElseThrow();
  }

  @Test
  void everySheetIsShownThatIsPrinted() throws Exception {
    int behind = 0;
    for (String id : findings().subList(0, 5)) {
      model = model(id);
      model.draw();
      List<int[]> images = new ArrayList<>(List.of(pixels(shown())));
      while (!shown().isLast()) {
        model.next();
        images.add(pixels(shown()));
      }
      Path pdf = folder.resolve("page.pdf");
      result.maps().write(pdf, model.order().look(), id, new SilentProgress());
      try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
        assertEquals(printed.getNumberOfPages(), images.size(), id);
      }
      assertEquals(images.size(), shown().sheets());
      assertEquals(images.size(), images.stream().map(Arrays::hashCode).distinct().count());
      behind += images.size() - 1;
    }
    assertTrue(behind > 0, "no page went on");
  }

  @Test
  void sheetsOfAPageComeBeforeTheNextPageOnTheWayBackToo() {
    model.kindProperty().set(PagesKind.PER_PARCEL);
    List<SheetPlace> there = new ArrayList<>(List.of(shown().place()));
    assertTrue(shown().isFirst());
    for (int i = 0; i < 6; i++) {
      SheetPlace from = shown().place();
      boolean more = from.sheet() < shown().sheets();
      model.next();
      assertEquals(more ? from.further(1) : new SheetPlace(from.page() + 1, 1), shown().place());
      there.add(shown().place());
    }
    assertTrue(there.stream().anyMatch(place -> place.sheet() == 2), there.toString());
    List<SheetPlace> back = new ArrayList<>(List.of(shown().place()));
    while (!shown().isFirst()) {
      model.previous();
      back.add(shown().place());
    }
    Collections.reverse(back);
    assertEquals(there, back);
    model.previous();
    assertEquals(SheetPlace.FIRST, shown().place(), "before the first there is none");
  }

  @Test
  void nothingIsDrawnWhereTheWindowWaitsAndHasteGetsAsFarAsPatience() {
    model.kindProperty().set(PagesKind.PER_PARCEL);
    shown();
    for (int i = 0; i < 4; i++) {
      model.next();
      shown();
    }
    SheetPlace patient = shown().place();
    ShownSheet before = shown();
    for (int i = 0; i < 4; i++) {
      model.previous();
    }
    assertTrue(model.drawingProperty().get());
    assertEquals(before, model.shownProperty().get().orElseThrow(), "drawn by the caller");
    assertEquals(SheetPlace.FIRST, shown().place());
    for (int i = 0; i < 4; i++) {
      model.next();
    }
    assertEquals(patient, shown().place());
    assertFalse(model.drawingProperty().get());
  }

  @Test
  void anotherWishBeginsWithTheFirstSheetOfThePageAndAnotherKindWithTheFirstPage() {
    model.kindProperty().set(PagesKind.PER_PARCEL);
    while (shown().page() < 2 || shown().sheet() < 2) {
      model.next();
    }
    int page = shown().page();
    model.scaleProperty().set(5000);
    assertEquals(new SheetPlace(page, 1), shown().place());
    model.kindProperty().set(PagesKind.PER_TOWN);
    assertEquals(SheetPlace.FIRST, shown().place());
  }

  private List<String> findings() {
    return result.findings().all().stream().map(finding -> finding.id()).toList();
  }

  private static int[] pixels(ShownSheet sheet) {
    int width = sheet.image().getWidth();
    return sheet.image().getRGB(0, 0, width, sheet.image().getHeight(), null, 0, width);
  }
}

package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import merestone.map.MapScene;
import merestone.message.Language;
import merestone.progress.SilentProgress;
import merestone.report.Dossier;
import org.junit.jupiter.api.Test;

class MapOutputTest {
  private static final Path REVIEW = Path.of("..", "sample-data", "qinghe", "review.yaml");

  @Test
  void layersAreIndexedForTheFirstPageAndOnceForAllThreads() {
    ReviewSession session = ReviewSession.open(REVIEW, new SilentProgress());
    Dossier dossier = session.check(1, new SilentProgress()).dossier();
    AtomicInteger taken = new AtomicInteger();
    MapScene scene = session.scene();
    MapOutput output =
        new MapOutput(
            dossier,
            () -> {
              taken.incrementAndGet();
              return scene;
            });
    assertEquals(0, taken.get(), "made without a look at the layers");
    PageWish wish = new PageWish(PageWish.ATLAS, 0, Language.EN, 96);
    List<Integer> widths =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> output.page(wish, "").picture().width())
            .distinct()
            .toList();
    assertEquals(List.of(1123), widths); // 297 mm at 96 dpi: 297 / 25.4 * 96 = 1122.5
    assertEquals(1, taken.get());
  }
}

package merestone.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.RecordedProgress;
import merestone.progress.SilentProgress;
import merestone.progress.Stage;
import merestone.store.LayerSize;
import org.junit.jupiter.api.Test;

class HeapLimitTest {
  private static final long MB = 1L << 20;
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");
  private static final HeapLimit TOO_LITTLE = new HeapLimit(10 * MB, true);

  // 1 000 000 vertices of 18 bytes and 10 000 features of 250 are 20 500 000 bytes, beside 16 MB.
  @Test
  void anOverlayNeedsItsVerticesPacked() {
    HeapNeed need = HeapNeed.ofOverlay(new LayerSize(10_000, 1_000_000));
    assertEquals(16 * MB + 20_500_000, need.bytes());
  }

  // 1 000 000 vertices of 18 bytes and 10 000 features of 280 are 20 800 000 bytes.
  @Test
  void aCheckNeedsMoreForItsFeatures() {
    HeapNeed need = HeapNeed.ofCheck(new LayerSize(10_000, 1_000_000));
    assertEquals(16 * MB + 20_800_000, need.bytes());
  }

  @Test
  void aRunThatFitsIsBegun() {
    assertDoesNotThrow(() -> new HeapLimit(10 * MB, true).require(new HeapNeed(10 * MB)));
  }

  @Test
  void aRunThatDoesNotFitIsRefusedWithNeedAndRemedy() {
    UserError refused =
        assertThrows(UserError.class, () -> TOO_LITTLE.require(new HeapNeed(3_000 * MB)));
    assertEquals("heap-too-small", refused.problem().code());
    String message = refused.problem().message().en();
    assertTrue(message.contains("3000 MB") && message.contains("10 MB"), message);
    // 3 000 MB and a quarter are 3 750, which 4 GB hold.
    assertTrue(refused.problem().remedy().zh().contains("MERESTONE_HEAP=4g"));
    assertTrue(refused.problem().remedy().en().contains("--no-memory-check"));
  }

  @Test
  void aLimitThatDoesNotBindRefusesNothing() {
    assertDoesNotThrow(() -> TOO_LITTLE.notBinding().require(new HeapNeed(3_000 * MB)));
  }

  @Test
  void aReviewThatDoesNotFitIsRefusedBeforeALayerIsRead() {
    Noted progress = new Noted();
    UserError refused =
        assertThrows(
            UserError.class,
            () -> ReviewSession.open(QINGHE.resolve("review.yaml"), TOO_LITTLE, progress));
    assertEquals("heap-too-small", refused.problem().code());
    assertEquals(List.of("OPEN review.yaml"), progress.recorded.stages());
    assertEquals(1, progress.notes.size());
    assertTrue(progress.notes.get(0).zh().startsWith("预计需要内存"), progress.notes.get(0).zh());
  }

  @Test
  void anOverlayIsHeldAgainstTheLimitToo() {
    OverlayRun.Request tight = request(TOO_LITTLE);
    UserError refused =
        assertThrows(UserError.class, () -> OverlayRun.run(tight, new SilentProgress()));
    assertEquals("heap-too-small", refused.problem().code());
    OverlayRun run = OverlayRun.run(request(TOO_LITTLE.notBinding()), new SilentProgress());
    assertTrue(run.heapNeededMb() > 16 && run.heapNeededMb() < 20, "" + run.heapNeededMb());
  }

  // Towns and farmland have 12 + 1 067 features; they are read as one stage.
  @Test
  void layersReadSideBySideAreOneStage() {
    RecordedProgress progress = new RecordedProgress();
    OverlayRun.run(request(HeapLimit.ofThisProcess()), progress);
    assertEquals(List.of("READ XZQ, YJJBNTBHTB", "INDEX XZQ"), progress.stages().subList(0, 2));
  }

  @Test
  void runningOutOfMemoryIsToldWithTheRemedy() {
    UserError told = HeapLimit.exhausted(new OutOfMemoryError());
    assertEquals("out-of-memory", told.problem().code());
    assertTrue(told.problem().remedy().en().contains("MERESTONE_HEAP="));
  }

  private static OverlayRun.Request request(HeapLimit limit) {
    String gpkg = QINGHE.resolve("qinghe.gpkg").toString();
    return new OverlayRun.Request(
        gpkg + "#XZQ",
        List.of(gpkg + "#YJJBNTBHTB"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        1,
        limit);
  }

  /** Keeps what it was told of the run as a whole. */
  private static final class Noted implements Progress {
    final RecordedProgress recorded = new RecordedProgress();
    final List<Text> notes = new ArrayList<>();

    @Override
    public void start(Stage stage, String subject, long total) {
      recorded.start(stage, subject, total);
    }

    @Override
    public void note(Text words) {
      notes.add(words);
    }

    @Override
    public void step(long count) {
      recorded.step(count);
    }

    @Override
    public boolean isCancelled() {
      return recorded.isCancelled();
    }
  }
}

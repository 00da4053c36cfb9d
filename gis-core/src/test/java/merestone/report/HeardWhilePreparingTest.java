package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Text;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user is heard while tables are prepared, however long their first row takes. */
class HeardWhilePreparingTest {
  private static final int PATIENCE = 5;

  @TempDir Path folder;
  private final AtomicInteger asked = new AtomicInteger();

  /** The work below ends only when it is left, so the test would hang if nobody asked. */
  @Test
  void rowsThatAreNeverReadyAreLeft() {
    CountDownLatch never = new CountDownLatch(1);
    Table table =
        Table.<String>named("t", Text.same("t"), Text.same(""))
            .column("a", Text.same("a"), CellForm.WORD, word -> word)
            .of(
                () -> {
                  await(never);
                  return Stream.of("late");
                });
    ResultJob job = job(PATIENCE);
    Table prepared = table.prepared(job::heeding);
    assertThrows(Cancelled.class, () -> prepared.rows().get());
    assertEquals(PATIENCE, asked.get());
    never.countDown();
  }

  @Test
  void everyTableAndPageOneIsPreparedSo() {
    ResultJob job = job(1);
    assertThrows(Cancelled.class, job::front);
    assertThrows(Cancelled.class, job::tables);
    ResultJob patient = job(Integer.MAX_VALUE);
    List<Table> tables = patient.tables();
    int before = asked.get();
    long rows = tables.stream().mapToLong(Table::size).sum();
    assertTrue(rows > 0);
    assertTrue(asked.get() >= before + tables.size(), "asked " + (asked.get() - before) + " times");
  }

  private ResultJob job(int patience) {
    Progress progress =
        new Progress() {
          @Override
          public void start(Stage stage, String subject, long total) {}

          @Override
          public void step(long count) {
            heed();
          }

          @Override
          public boolean isCancelled() {
            return asked.incrementAndGet() >= patience;
          }
        };
    ResultJob.Terms terms = new ResultJob.Terms(Language.ZH, false, Optional.empty());
    try (StagedFolder staged = new StagedFolder(folder)) {
      return new ResultJob(
          SampleDossier.incomplete(), terms, staged, () -> new byte[] {1}, progress);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

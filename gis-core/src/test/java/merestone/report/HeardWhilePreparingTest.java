package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Text;
import merestone.progress.Cancelled;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user is heard while tables are prepared, however long their first row takes. */
class HeardWhilePreparingTest {
  private static final int PATIENCE = 5;

  @TempDir Path folder;

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
    Impatient user = new Impatient(PATIENCE);
    ResultJob job = job(user);
    Table prepared = table.prepared(job::heeding);
    assertThrows(Cancelled.class, () -> prepared.rows().get());
    assertEquals(PATIENCE, user.times());
    never.countDown();
  }

  @Test
  void everyTableAndPageOneIsPreparedSo() {
    ResultJob left = job(new Impatient(1));
    assertThrows(Cancelled.class, left::front);
    assertThrows(Cancelled.class, left::tables);
    Impatient patient = new Impatient(Long.MAX_VALUE);
    ResultJob job = job(patient);
    List<Table> tables = job.tables();
    long before = patient.times();
    long rows = tables.stream().mapToLong(Table::size).sum();
    assertTrue(rows > 0);
    long asked = patient.times() - before;
    assertTrue(asked >= tables.size(), "asked " + asked + " times");
  }

  private ResultJob job(Impatient user) {
    ResultJob.Terms terms = new ResultJob.Terms(Language.ZH, false, Optional.empty());
    try (StagedFolder staged = new StagedFolder(folder)) {
      return new ResultJob(SampleDossier.incomplete(), terms, staged, () -> new byte[] {1}, user);
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

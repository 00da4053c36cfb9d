package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import merestone.map.Picture;
import merestone.map.PictureFormat;
import merestone.message.Language;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every writer hears the user while it writes, and leaves nothing of what it had begun. */
class StoppedWritingTest {
  private static final int FINDINGS = 5000;

  /**
   * How often each must ask at least: at every finding; PDF at every row it lists, HTML at every
   * picture it draws, the finished map before it is in place.
   */
  private static final Map<ReportFormat, Integer> ASKED =
      new EnumMap<>(
          Map.of(
              ReportFormat.GPKG, FINDINGS,
              ReportFormat.XLSX, FINDINGS,
              ReportFormat.JSONL, FINDINGS,
              ReportFormat.GEOJSON, FINDINGS,
              ReportFormat.CSV, FINDINGS,
              ReportFormat.PDF, 1000,
              ReportFormat.HTML, FindingPictures.DRAWN,
              ReportFormat.PNG, 1));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void aReportIsStoppedInTheMiddle(ReportFormat format) throws Exception {
    Impatient whole = new Impatient(Long.MAX_VALUE);
    write(format, whole);
    List<Path> before = files();
    assertTrue(whole.times() >= ASKED.get(format), "asked only " + whole.times() + " times");
    Map<Path, byte[]> kept = new TreeMap<>();
    for (Path file : before) {
      kept.put(file, Files.readAllBytes(file));
    }
    Impatient middle = new Impatient(Math.max(1, ASKED.get(format) / 2));
    assertThrows(Cancelled.class, () -> write(format, middle));
    assertEquals(before, files(), "nothing more, nothing half");
    for (Path file : before) {
      assertTrue(Arrays.equals(kept.get(file), Files.readAllBytes(file)), file.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void aPictureIsLeftWhileItIsDrawn(PictureFormat format) throws Exception {
    Picture endless =
        new Picture(
            100,
            100,
            96,
            (g, stopped) -> {
              while (!stopped.getAsBoolean()) {
                Thread.onSpinWait();
              }
            });
    Path target = folder.resolve("map." + format.ending());
    MapFile.Drawn drawn = new MapFile.Drawn(endless, format);
    assertThrows(Cancelled.class, () -> MapFile.write(drawn, "map", target, new Impatient(1000)));
    assertEquals(List.of(), files());
  }

  @Test
  void whatStandsThereStaysIfTheStopComesAtTheLastMoment() throws Exception {
    Path target = folder.resolve("a");
    Files.writeString(target, "before");
    assertThrows(
        Cancelled.class, () -> ResultFile.write(target, new Impatient(2), out -> out.write(65)));
    assertEquals("before", Files.readString(target));
    assertEquals(List.of(target), files());
  }

  private void write(ReportFormat format, Progress progress) {
    ResultJob.Terms terms = new ResultJob.Terms(Language.ZH, false, Optional.empty());
    try (StagedFolder staged = new StagedFolder(folder)) {
      Dossier dossier = SampleDossier.many(FINDINGS);
      format.write(new ResultJob(dossier, terms, staged, () -> new byte[] {1}, progress));
      staged.publish();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

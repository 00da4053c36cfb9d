package merestone.triage;

import static merestone.triage.Conflicts.imprint;
import static merestone.triage.Conflicts.run;
import static merestone.triage.Conflicts.strip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.triage.Change.Cause;
import merestone.triage.Change.Kind;
import org.junit.jupiter.api.Test;

class RunComparisonTest {

  @Test
  void eachConflictHasOneFate() {
    RunPrint before =
        run(
            "data-1",
            imprint("a", "P-1", strip(0, 5)),
            imprint("b", "P-2", strip(100, 5)),
            imprint("c", "P-3", strip(200, 5)),
            imprint("d", "P-4", strip(300, 5)),
            imprint("e", "P-5", strip(400, 5)));
    RunPrint now =
        run(
            "data-2",
            imprint("e2", "P-5", strip(401, 5)),
            imprint("f2", "P-6", strip(500, 5)),
            imprint("a2", "P-1", strip(0, 5)),
            imprint("b2", "P-2", strip(100, 6)),
            imprint("c2", "P-3", strip(200, 4)));
    RunComparison comparison = RunComparison.of(before, now);
    assertEquals(
        List.of("CHANGED e2", "NEW f2", "UNCHANGED a2", "GROWN b2", "SHRUNK c2", "GONE d"),
        told(comparison));
    assertEquals(
        Map.of(
            Kind.NEW,
            1,
            Kind.GONE,
            1,
            Kind.GROWN,
            1,
            Kind.SHRUNK,
            1,
            Kind.CHANGED,
            1,
            Kind.UNCHANGED,
            1),
        comparison.counts());
    assertEquals(Set.of(Cause.DATA), comparison.of(Kind.GROWN).get(0).causes());
    assertEquals(Set.of(), comparison.of(Kind.UNCHANGED).get(0).causes());
  }

  @Test
  void theCauseIsWhateverDiffersAndHasToDoWithIt() {
    Imprint one = imprint("a", "P-1", strip(0, 5));
    RunFacts before =
        new RunFacts("1", "EPSG:4527", Map.of("FARM-1", "d"), Map.of("FARM-1", "text-1"));
    assertEquals(
        Set.of(Cause.PROGRAM),
        causes(
            before,
            new RunFacts("2", "EPSG:4527", Map.of("FARM-1", "d"), Map.of("FARM-1", "text-1")),
            one));
    assertEquals(
        Set.of(Cause.SETTINGS),
        causes(
            before,
            new RunFacts("1", "EPSG:4528", Map.of("FARM-1", "d"), Map.of("FARM-1", "text-1")),
            one));
    assertEquals(
        Set.of(Cause.RULE),
        causes(
            before,
            new RunFacts("1", "EPSG:4527", Map.of("FARM-1", "d"), Map.of("FARM-1", "text-2")),
            one));
    assertEquals(
        Set.of(Cause.RULE),
        causes(before, new RunFacts("1", "EPSG:4527", Map.of(), Map.of()), one));
    assertEquals(
        Set.of(Cause.DATA, Cause.PROGRAM),
        causes(
            before,
            new RunFacts(
                "2", "EPSG:4527", Map.of("FARM-1", "e", "OTHER", "x"), Map.of("FARM-1", "text-1")),
            one));
    assertEquals(Set.of(Cause.UNKNOWN), causes(before, before, one));
  }

  /** A conflict that the later run does not have. */
  private static Set<Cause> causes(RunFacts before, RunFacts now, Imprint one) {
    return RunComparison.of(new RunPrint(before, List.of(one)), new RunPrint(now, List.of()))
        .of(Kind.GONE)
        .get(0)
        .causes();
  }

  @Test
  void anotherRuleTextIsAChange() {
    RunPrint before = run("d", imprint("a", "FARM-1", "text-1", "P-1", strip(0, 5)));
    RunPrint now = run("d", imprint("a", "FARM-1", "text-2", "P-1", strip(0, 5)));
    assertEquals(List.of("CHANGED a"), told(RunComparison.of(before, now)));
  }

  @Test
  void subjectsWithoutAKeyAreKnownByTheirPlace() {
    RunPrint before = run("d", imprint("a", "", strip(0, 5)), imprint("b", "", strip(100, 5)));
    // one record was put in front: all record numbers and the order have moved
    RunPrint now =
        run(
            "e",
            imprint("x", "", strip(900, 5)),
            imprint("b2", "", strip(100, 7)),
            imprint("a2", "", strip(0, 5)));
    RunComparison comparison = RunComparison.of(before, now);
    assertEquals(List.of("NEW x", "GROWN b2", "UNCHANGED a2"), told(comparison));
    assertEquals("b", comparison.of(Kind.GROWN).get(0).before().orElseThrow().finding());
  }

  @Test
  void doubledKeysDoNotMixUpTheirConflicts() {
    RunPrint before =
        run("d", imprint("a", "P-1", strip(0, 5)), imprint("a-2", "P-1", strip(100, 5)));
    RunPrint now = run("d", imprint("a", "P-1", strip(100, 5)), imprint("a-2", "P-1", strip(0, 6)));
    RunComparison comparison = RunComparison.of(before, now);
    assertEquals(List.of("UNCHANGED a", "GROWN a-2"), told(comparison));
    assertEquals("a", comparison.of(Kind.GROWN).get(0).before().orElseThrow().finding());
  }

  @Test
  void whatIsNotAPlaceIsComparedByItsWords() {
    RunPrint before = run("d", undecided("a", "code 0104 is not in the table"));
    assertEquals(
        List.of("UNCHANGED b"),
        told(RunComparison.of(before, run("d", undecided("b", "code 0104 is not in the table")))));
    assertEquals(
        List.of("CHANGED b"),
        told(RunComparison.of(before, run("d", undecided("b", "code 0105 is not in the table")))));
  }

  private static Imprint undecided(String id, String words) {
    return new Imprint(
        id,
        "CODE-1",
        "t",
        Finding.Kind.CONFLICT,
        new FeatureRef("parcels", 7, "P-1", ""),
        words,
        Optional.empty());
  }

  /**
   * Half of them without a key: all of those share one subject. Processor time, not the clock's.
   */
  @Test
  void aHundredThousandConflictsTakeLessThanTwoSecondsOfOneProcessor() {
    List<Imprint> before = new ArrayList<>();
    List<Imprint> now = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      String key = i % 2 == 0 ? "" : "P-" + i;
      before.add(imprint("a" + i, key, strip(i * 10.0, 5)));
      now.add(imprint("b" + i, key, strip(i * 10.0, i % 10 == 0 ? 6 : 5)));
    }
    Collections.shuffle(now, new Random(1));
    long start = cpuNanos();
    RunComparison comparison =
        RunComparison.of(
            run("d", before.toArray(Imprint[]::new)), run("e", now.toArray(Imprint[]::new)));
    Duration taken = Duration.ofNanos(cpuNanos() - start);
    assertEquals(10_000, comparison.of(Kind.GROWN).size());
    assertEquals(90_000, comparison.of(Kind.UNCHANGED).size());
    assertTrue(taken.toMillis() < 2000, "took " + taken);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<String> told(RunComparison comparison) {
    return comparison.changes().stream()
        .map(change -> change.kind() + " " + change.imprint().finding())
        .toList();
  }
}

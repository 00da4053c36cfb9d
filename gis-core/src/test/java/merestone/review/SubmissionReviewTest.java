package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A whole delivery held against the book {@code submission}: clean, then with one fault each. */
class SubmissionReviewTest {
  @TempDir Path folder;

  @Test
  void aCleanDeliveryIsClean() throws IOException {
    Findings found = check(new Submission());
    assertEquals(List.of(), found.all().stream().map(SubmissionReviewTest::said).toList());
    assertEquals(Verdict.CLEAN, found.verdict());
  }

  static Stream<PlantedFault> faults() {
    return Stream.concat(PlantedFaults.all().stream(), PlantedShapes.all().stream());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void onePlantedFaultIsFoundOnceUnderItsOwnCodeAtItsPlace(PlantedFault fault) throws IOException {
    Submission submission = new Submission();
    fault.plant().accept(submission);
    Findings found = check(submission);
    List<Finding> heads = found.all().stream().filter(one -> one.follows().isEmpty()).toList();
    assertEquals(
        List.of(fault.code() + " " + fault.subject()),
        heads.stream().map(one -> one.rule().id() + " " + one.subject().label()).toList(),
        () -> heads.stream().map(SubmissionReviewTest::said).toList().toString());
    Geometry place = SubmittedRow.onMap(fault.where());
    Envelope within = place.getEnvelopeInternal();
    within.expandBy(0.01);
    heads
        .get(0)
        .evidence()
        .ifPresentOrElse(
            evidence ->
                assertTrue(
                    place.isEmpty() || within.contains(evidence.where().getEnvelopeInternal()),
                    () -> evidence.where() + " is not in " + place),
            () -> assertTrue(place.isEmpty(), "found without a place"));
  }

  private Findings check(Submission submission) throws IOException {
    return ReviewSession.open(submission.write(folder), new SilentProgress())
        .check(1, new SilentProgress())
        .findings();
  }

  private static String said(Finding finding) {
    return "%s %s: %s"
        .formatted(finding.rule().id(), finding.subject().label(), finding.message().en());
  }
}

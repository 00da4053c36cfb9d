package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.app.gui.Desks;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.work.Background;
import merestone.finding.Area;
import merestone.finding.Cause;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.message.Text;
import merestone.review.FeatureFacts;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;

class DetailsViewModelTest {
  private final DetailsViewModel model = new DetailsViewModel(Desks.atOnce(), new NoTroubles());
  private final Finding farm = caused(conflict("FARM-1", Level.BLOCK, "P-1"));
  private final Finding red = conflict("RED-1", Level.BLOCK, "P-1");
  private final Finding beside = caused(conflict("FARM-1", Level.BLOCK, "P-2"));
  private final Finding apart = conflict("FARM-1", Level.BLOCK, "P-3");

  @Test
  void findingsOfTheParcelAndOfTheCauseAreToldApart() {
    model.open(DetailsViewModelTest::facts);
    model.show(complete(farm, red, beside, apart));
    model.look(Optional.of(farm));
    DetailsViewModel.Surroundings around = model.surroundingsProperty().get();
    assertEquals(List.of(red), around.sameParcel());
    assertEquals(List.of(beside), around.sameCause());
    assertEquals("P-1", around.subject().orElseThrow().attributes().get("BSM"));
  }

  /** The answer comes, and a finding is looked at, before it is sorted out what belongs to it. */
  @Test
  void whatIsLookedAtMeanwhileIsGatheredAsSoonAsItIsKnown() {
    Deque<Runnable> worker = new ArrayDeque<>();
    DetailsViewModel slow =
        new DetailsViewModel(new Background(worker::add, Runnable::run), new NoTroubles());
    slow.show(complete(farm, red));
    slow.look(Optional.of(farm));
    assertEquals(DetailsViewModel.Surroundings.NONE, slow.surroundingsProperty().get());
    while (!worker.isEmpty()) {
      worker.pop().run();
    }
    assertEquals(List.of(red), slow.surroundingsProperty().get().sameParcel());
  }

  @Test
  void lookingAtNothingForgetsWhatWasThere() {
    model.open(DetailsViewModelTest::facts);
    model.show(complete(farm));
    model.look(Optional.of(farm));
    model.look(Optional.empty());
    assertEquals(DetailsViewModel.Surroundings.NONE, model.surroundingsProperty().get());
  }

  private static Optional<FeatureFacts> facts(FeatureRef ref) {
    Map<String, String> columns = Map.of("BSM", ref.key());
    return Optional.of(new FeatureFacts(ref, columns, Area.ZERO, Optional.empty()));
  }

  private static Finding caused(Finding finding) {
    Cause cause = new Cause("border", Text.same("one border"));
    return finding.with(finding.kind(), finding.appraisal().with(cause));
  }
}

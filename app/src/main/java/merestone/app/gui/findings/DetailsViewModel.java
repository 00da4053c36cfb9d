package merestone.app.gui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Running;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.progress.Progress;
import merestone.review.FeatureFacts;

/** What belongs to the finding that is looked at, gathered in the background. */
public final class DetailsViewModel {
  private static final int CONSTRAINTS = 5;

  private final Background background;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<Surroundings> surroundings =
      new ReadOnlyObjectWrapper<>(Surroundings.NONE);
  private Function<FeatureRef, Optional<FeatureFacts>> features = ref -> Optional.empty();
  private Optional<Neighbours> neighbours = Optional.of(Neighbours.NONE);
  private Running sorting = Running.NOTHING;
  private Running running = Running.NOTHING;
  private Finding finding;

  /**
   * What belongs to a finding.
   *
   * @param subject the feature judged; empty where it is a layer as a whole
   * @param constraints the largest of the features it conflicts with
   * @param account how its ground divides; empty if it lies under no layer
   * @param sameParcel other findings of the same feature
   * @param sameCause other findings of the same cause, of other features
   */
  public record Surroundings(
      Optional<FeatureFacts> subject,
      List<FeatureFacts> constraints,
      Optional<AreaAccount> account,
      List<Finding> sameParcel,
      List<Finding> sameCause) {
    static final Surroundings NONE =
        new Surroundings(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
  }

  public DetailsViewModel(Background background, Troubles troubles) {
    this.background = background;
    this.troubles = troubles;
  }

  /** Says where features are looked up from now on; called on other threads. */
  public void open(Function<FeatureRef, Optional<FeatureFacts>> lookUp) {
    features = lookUp;
    sorting.cancel();
    neighbours = Optional.of(Neighbours.NONE);
    look(Optional.empty());
  }

  /** Takes the answer that findings belong to, and sorts out what of it belongs together. */
  public void show(Findings answer) {
    sorting.cancel();
    neighbours = Optional.empty();
    sorting =
        background
            .call(progress -> new Neighbours(answer))
            .onSuccess(this::sorted)
            .onError(Throwable.class, troubles::reportBug)
            .start();
  }

  /** Gathers what belongs to a finding; what is still under way for another is dropped. */
  public void look(Optional<Finding> wanted) {
    running.cancel();
    finding = wanted.orElse(null);
    surroundings.set(Surroundings.NONE);
    gather();
  }

  /** Returns what belongs to the finding; nothing until it is gathered. */
  public ReadOnlyObjectProperty<Surroundings> surroundingsProperty() {
    return surroundings.getReadOnlyProperty();
  }

  private void sorted(Neighbours found) {
    neighbours = Optional.of(found);
    gather();
  }

  private void gather() {
    running.cancel();
    Finding wanted = finding;
    if (wanted == null || neighbours.isEmpty()) {
      return;
    }
    Neighbours known = neighbours.get();
    Function<FeatureRef, Optional<FeatureFacts>> lookUp = features;
    running =
        background
            .call(progress -> around(wanted, known, lookUp, progress))
            .onSuccess(
                found -> {
                  if (wanted == finding) {
                    surroundings.set(found);
                  }
                })
            .onError(Throwable.class, troubles::reportBug)
            .start();
  }

  private static Surroundings around(
      Finding finding,
      Neighbours known,
      Function<FeatureRef, Optional<FeatureFacts>> lookUp,
      Progress progress) {
    Optional<FeatureFacts> subject = lookUp.apply(finding.subject());
    List<FeatureFacts> constraints =
        finding.evidence().map(Evidence::parts).orElse(List.of()).stream()
            .limit(CONSTRAINTS)
            .peek(part -> progress.heed())
            .flatMap(part -> lookUp.apply(part.constraint()).stream())
            .toList();
    return new Surroundings(
        subject,
        constraints,
        known.account(finding.subject()),
        known.ofSameParcel(finding),
        known.ofSameCause(finding));
  }
}

package merestone.app.gui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Running;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.review.FeatureFacts;

/** What belongs to the finding that is looked at, gathered in the background. */
public final class DetailsViewModel {
  private static final int CONSTRAINTS = 5;
  private static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

  private final Background background;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<Surroundings> surroundings =
      new ReadOnlyObjectWrapper<>(Surroundings.NONE);
  private Function<FeatureRef, Optional<FeatureFacts>> features = ref -> Optional.empty();
  private Findings findings = NONE;
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
    findings = NONE;
    look(Optional.empty());
  }

  /** Takes the answer that findings belong to. */
  public void show(Findings answer) {
    findings = answer;
  }

  /** Gathers what belongs to a finding; what is still under way for another is dropped. */
  public void look(Optional<Finding> wanted) {
    running.cancel();
    finding = wanted.orElse(null);
    surroundings.set(Surroundings.NONE);
    wanted.ifPresent(this::gather);
  }

  /** Returns what belongs to the finding; nothing until it is gathered. */
  public ReadOnlyObjectProperty<Surroundings> surroundingsProperty() {
    return surroundings.getReadOnlyProperty();
  }

  private void gather(Finding wanted) {
    Findings answer = findings;
    Function<FeatureRef, Optional<FeatureFacts>> lookUp = features;
    running =
        background
            .call(progress -> around(wanted, answer, lookUp))
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
      Finding finding, Findings answer, Function<FeatureRef, Optional<FeatureFacts>> lookUp) {
    FeatureRef subject = finding.subject();
    Optional<String> cause = finding.appraisal().cause().map(Cause::id);
    Predicate<Finding> other = one -> one != finding;
    Predicate<Finding> same = one -> one.subject().equals(subject);
    Stream<FeatureRef> constraints =
        finding.evidence().map(Evidence::parts).orElse(List.of()).stream()
            .limit(CONSTRAINTS)
            .map(Evidence.Part::constraint);
    return new Surroundings(
        lookUp.apply(subject),
        constraints.flatMap(ref -> lookUp.apply(ref).stream()).toList(),
        AreaAccount.of(subject, answer),
        answer.all().stream().filter(other.and(same)).toList(),
        cause.isEmpty()
            ? List.of()
            : answer.all().stream()
                .filter(other.and(same.negate()))
                .filter(one -> one.appraisal().cause().map(Cause::id).equals(cause))
                .toList());
  }
}

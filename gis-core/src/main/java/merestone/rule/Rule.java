package merestone.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of a book. Immutable.
 *
 * @param id stable identifier, unique in the book
 * @param level how grave a breach is
 * @param wording title and messages
 * @param basis what the rule rests on
 * @param subject which features are judged; a role of no characters where the rule is about the
 *     delivery as a whole
 * @param demand what must hold
 * @param application when and how the rule is applied
 * @param examples cases that must come out as they say
 */
public record Rule(
    String id,
    Level level,
    Wording wording,
    Basis basis,
    Side subject,
    Demand demand,
    Application application,
    List<Example> examples) {

  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(demand, "demand");
    examples = List.copyOf(examples);
  }

  /** Returns the word for what the rule demands. */
  public Relation relation() {
    return demand.relation();
  }

  /** Returns the sides the subjects are held against; may be empty. */
  public List<Side> constraints() {
    return demand.constraints();
  }

  /** Returns the columns that the demand reads of its subjects, and that may not be lacking. */
  public Set<String> subjectColumns() {
    return subject.neededOf(
        demand instanceof GroundDemand ground ? ground.subjectColumns() : List.of());
  }

  /** Returns the columns that the demand reads of a constraint, and that may not be lacking. */
  public Set<String> constraintColumns(Side constraint) {
    return constraint.neededOf(
        demand instanceof GroundDemand ground ? ground.constraintColumns() : List.of());
  }

  /** Returns the amount that decides; empty if the rule is not about an amount. */
  public Optional<Limit> limit() {
    return demand.limit();
  }

  /** Returns the same rule, applied in another way. */
  Rule applied(Application other) {
    return new Rule(id, level, wording, basis, subject, demand, other, examples);
  }

  /** Returns which area decides in a review that has chosen one. */
  public AreaKind area(AreaKind chosen) {
    return application.area().orElse(chosen);
  }
}

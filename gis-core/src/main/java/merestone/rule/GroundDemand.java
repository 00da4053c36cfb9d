package merestone.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A demand on the ground a subject shares with constraints.
 *
 * @param relation a word of the family {@link Relation.Family#GROUND}
 * @param constraints what the subject is held against; several sides are taken together
 * @param amount how much is tolerated; for {@link Relation#SHARE_AT_LEAST} how much is needed
 * @param matrix what may stand where; only for {@link Relation#ZONE_MATRIX}
 * @param groupBy a column of the subjects: those of one value are judged together; empty to judge
 *     each on its own
 */
public record GroundDemand(
    Relation relation,
    List<Side> constraints,
    Limit amount,
    Optional<ZoneMatrix> matrix,
    String groupBy)
    implements Demand {

  public GroundDemand {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(amount, "amount");
    constraints = List.copyOf(constraints);
  }

  /** A demand on each subject against the features of one side. */
  public static GroundDemand of(Relation relation, Side constraint, Limit amount) {
    return new GroundDemand(relation, List.of(constraint), amount, Optional.empty(), "");
  }

  /** Returns the columns of the subjects that the demand reads beside those of conditions. */
  public List<String> subjectColumns() {
    List<String> columns = new ArrayList<>();
    matrix.ifPresent(table -> columns.add(table.useColumn()));
    if (!groupBy.isEmpty()) {
      columns.add(groupBy);
    }
    return columns;
  }

  /** Returns the columns of the constraints that the demand reads beside those of conditions. */
  public List<String> constraintColumns() {
    return matrix.map(ZoneMatrix::zoneColumn).stream().toList();
  }

  @Override
  public Optional<Limit> limit() {
    return Optional.of(amount);
  }

  @Override
  public Demand withLimit(Limit limit) {
    return new GroundDemand(relation, constraints, limit, matrix, groupBy);
  }
}

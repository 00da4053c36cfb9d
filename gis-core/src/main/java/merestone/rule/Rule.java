package merestone.rule;

import java.util.List;
import java.util.Objects;

/**
 * One rule of a book. Immutable.
 *
 * @param id stable identifier, unique in the book
 * @param level how grave a breach is
 * @param wording title and messages
 * @param basis what the rule rests on
 * @param relation what must hold
 * @param subject which features are judged
 * @param constraint which features they are held against
 * @param limit how much is tolerated
 * @param examples cases that must come out as they say
 */
public record Rule(
    String id,
    Level level,
    Wording wording,
    Basis basis,
    Relation relation,
    Side subject,
    Side constraint,
    Limit limit,
    List<Example> examples) {

  public Rule {
    Objects.requireNonNull(id, "id");
    examples = List.copyOf(examples);
  }
}

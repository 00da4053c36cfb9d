package merestone.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cause and how many findings have it.
 *
 * @param cause the cause
 * @param findings how many, the head included
 */
public record SharedCause(Cause cause, int findings) {

  /** Returns the causes of findings in the order in which they first come. */
  static List<SharedCause> of(List<Finding> findings) {
    Map<String, SharedCause> causes = new LinkedHashMap<>();
    for (Finding finding : findings) {
      finding
          .appraisal()
          .cause()
          .ifPresent(one -> causes.merge(one.id(), new SharedCause(one, 1), SharedCause::plus));
    }
    return new ArrayList<>(causes.values());
  }

  private static SharedCause plus(SharedCause before, SharedCause one) {
    return new SharedCause(before.cause, before.findings + one.findings);
  }
}

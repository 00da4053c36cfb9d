package merestone.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;

/** Everything found wrong with one file, told in reading order and all at once. */
final class Faults {
  private static final Messages WORDS = Messages.of(Faults.class);

  private record Fault(Mark at, Problem problem) {}

  private final String file;
  private final List<Fault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Mark at, String code, Text what, Text remedy) {
    Text message = WORDS.text("fault.at", at.line(), at.column(), what);
    found.add(new Fault(at, new Problem(file, code, message, remedy)));
  }

  /** Throws a {@link UsageError} with every fault, if there is any. */
  void stopIfAny() {
    if (!found.isEmpty()) {
      throw new UsageError(problems());
    }
  }

  private List<Problem> problems() {
    return found.stream().sorted(Comparator.comparing(Fault::at)).map(Fault::problem).toList();
  }
}

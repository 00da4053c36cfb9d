package merestone.store.plottxt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import merestone.message.Problem;

/** What is wrong with one file or one of its layers, by line. Filled once, then only read. */
final class FaultLog {
  /** So many lines are listed per kind of fault; the rest is counted. */
  private static final int LISTED = 1_000;

  private final Path file;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);

  FaultLog(Path file) {
    this.file = file;
  }

  /** Notes a fault at a line; the line is the first argument of its sentence. */
  void note(Fault fault, int line, Object... arguments) {
    if (counts.merge(fault, 1, Integer::sum) <= LISTED) {
      Object[] all = new Object[arguments.length + 1];
      all[0] = line;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      entries.add(new Entry(line, fault.at(file, all)));
    }
  }

  /** Returns the problems of this log and another in the order of their lines. */
  List<Problem> with(FaultLog other) {
    List<Entry> both = new ArrayList<>(entries);
    both.addAll(other.entries);
    both.sort(Comparator.comparingInt(Entry::line));
    List<Problem> problems = new ArrayList<>();
    both.forEach(entry -> problems.add(entry.problem()));
    problems.addAll(unlisted());
    problems.addAll(other.unlisted());
    return problems;
  }

  private List<Problem> unlisted() {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > LISTED)
        .map(each -> Fault.MORE.at(file, each.getValue() - LISTED, each.getKey().code()))
        .toList();
  }

  private record Entry(int line, Problem problem) {}
}

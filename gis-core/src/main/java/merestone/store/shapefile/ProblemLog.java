package merestone.store.shapefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import merestone.message.Problem;

/**
 * What is wrong with one shapefile, as far as it has been read. Reading a record twice does not
 * double its problems. Safe from many threads.
 */
final class ProblemLog {
  /** So many records are listed per kind of problem; the rest is counted. */
  private static final int LISTED = 10_000;

  private final Path shp;
  private final List<Problem> ofHeader = new ArrayList<>();
  private final Map<Integer, List<Problem>> ofRecords = new TreeMap<>();
  private final Map<Fault, BitSet> records = new LinkedHashMap<>();

  ProblemLog(Path shp) {
    this.shp = shp;
  }

  /** Notes something about the file as a whole. */
  synchronized void header(Fault fault, Object... arguments) {
    Problem problem = fault.at(shp, arguments);
    if (!ofHeader.contains(problem)) {
      ofHeader.add(problem);
    }
  }

  /** Notes something about a record, once per record and kind. */
  synchronized void record(Fault fault, int record, Object... arguments) {
    BitSet seen = records.computeIfAbsent(fault, f -> new BitSet());
    if (seen.get(record)) {
      return;
    }
    seen.set(record);
    if (seen.cardinality() <= LISTED) {
      Object[] all = new Object[arguments.length + 1];
      all[0] = record;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      ofRecords.computeIfAbsent(record, r -> new ArrayList<>()).add(fault.at(shp, all));
    }
  }

  /** Returns whether a record has been noted for this. */
  synchronized boolean has(Fault fault, int record) {
    BitSet seen = records.get(fault);
    return seen != null && seen.get(record);
  }

  /** Returns the problems of the file, then those of its records in order. */
  synchronized List<Problem> all() {
    List<Problem> all = new ArrayList<>(ofHeader);
    ofRecords.values().forEach(all::addAll);
    records.forEach(
        (fault, seen) -> {
          if (seen.cardinality() > LISTED) {
            all.add(Fault.MORE.at(shp, seen.cardinality() - LISTED, fault.code()));
          }
        });
    return all;
  }
}

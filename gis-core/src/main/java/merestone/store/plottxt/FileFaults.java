package merestone.store.plottxt;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import merestone.message.Problem;

/** What is wrong with one file: as a whole, and with the plots of each kind. */
final class FileFaults {
  private final FaultLog ofFile;
  private final Map<PlotKind, FaultLog> ofKinds = new EnumMap<>(PlotKind.class);

  FileFaults(Path file) {
    ofFile = new FaultLog(file);
    for (PlotKind kind : PlotKind.values()) {
      ofKinds.put(kind, new FaultLog(file));
    }
  }

  FaultLog ofFile() {
    return ofFile;
  }

  FaultLog of(PlotKind kind) {
    return ofKinds.get(kind);
  }

  /**
   * Returns what to know of a layer: the faults of the file and those of its own plots, by line.
   */
  List<Problem> problems(PlotKind kind) {
    return of(kind).with(ofFile);
  }
}

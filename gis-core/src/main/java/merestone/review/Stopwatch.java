package merestone.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the stages of a run, wall clock. Its times are told, never part of a result file. */
final class Stopwatch {
  private static final double NANOS = 1e9;

  private final Map<String, Double> laps = new LinkedHashMap<>();
  private long since = System.nanoTime();

  /** Ends a stage; laps of the same name add up. */
  void lap(String stage) {
    long now = System.nanoTime();
    laps.merge(stage, (now - since) / NANOS, Double::sum);
    since = now;
  }

  /** Returns seconds by stage, in the order they ended. */
  Map<String, Double> laps() {
    return laps;
  }
}

package merestone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import merestone.Damage;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import merestone.review.Inspection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Damages copies of good files and inspects them: never may one hang, escape as a bug, run out of
 * memory, or change. Run with a small heap. Arguments: rounds per file, then .shp and .gpkg files.
 */
public final class MutationRun {
  private static final Logger LOG = LoggerFactory.getLogger(MutationRun.class);
  private static final long SEED = 20261121;
  private static final int AT_MOST_SECONDS = 30;

  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private long slowestNanos;

  private MutationRun() {}

  public static void main(String[] arguments) throws IOException {
    MutationRun run = new MutationRun();
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      run.file(Path.of(file), Integer.parseInt(arguments[0]));
    }
    run.worker.shutdownNow();
  }

  private void file(Path file, int rounds) throws IOException {
    Path folder = Files.createTempDirectory("mutation");
    Map<Path, byte[]> parts = copy(file, folder);
    Path main = folder.resolve(file.getFileName());
    List<Path> paths = List.copyOf(parts.keySet());
    outcomes.clear();
    slowestNanos = 0;
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Path victim = paths.get(random.nextInt(paths.size()));
      byte[] damaged = Damage.of(parts.get(victim), random);
      Files.write(victim, damaged);
      String outcome = outcome(main);
      outcomes.merge(outcome, 1, Integer::sum);
      boolean changed = !Arrays.equals(damaged, Files.readAllBytes(victim)) || grown(folder, paths);
      if (changed || outcome.startsWith("BUG")) {
        Files.copy(victim, Files.createTempDirectory("found").resolve(victim.getFileName()));
        LOG.error("round {} in {}: {} {}", round, victim, outcome, changed ? "CHANGED" : "");
      }
      Files.write(victim, parts.get(victim));
    }
    LOG.info("{}: {} slowest {} ms", main.getFileName(), outcomes, slowestNanos / 1_000_000);
  }

  private static Map<Path, byte[]> copy(Path file, Path folder) throws IOException {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.') + 1);
    Map<Path, byte[]> parts = new LinkedHashMap<>();
    try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
      for (Path part : beside.sorted().toList()) {
        if (part.getFileName().toString().startsWith(stem)) {
          Path copy = Files.copy(part, folder.resolve(part.getFileName()));
          parts.put(copy, Files.readAllBytes(copy));
        }
      }
    }
    return parts;
  }

  private static boolean grown(Path folder, List<Path> paths) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count() != paths.size();
    }
  }

  private String outcome(Path main) {
    long start = System.nanoTime();
    try {
      return worker
          .submit(() -> said(Inspection.of(List.of(main.toString()), true, new SilentProgress())))
          .get(AT_MOST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      LOG.error("escaped", e.getCause());
      return "BUG " + e.getCause();
    } catch (TimeoutException e) {
      throw new IllegalStateException("hangs", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      slowestNanos = Math.max(slowestNanos, System.nanoTime() - start);
    }
  }

  private static String said(Inspection inspection) {
    List<Problem> problems = inspection.problems();
    for (Problem problem : problems) {
      if (problem.message().zh().isBlank() || problem.remedy().en().isBlank()) {
        return "BUG problem without words " + problem.code();
      }
    }
    if (inspection.layers().isEmpty()) {
      return problems.isEmpty() ? "BUG nothing said" : "refused";
    }
    return problems.isEmpty() ? "as good" : "read with problems";
  }
}

package merestone.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.rule.Rule;
import merestone.rule.Side;

/** Carries out one rule on one layer as a whole: chooses the features it is about, and tests. */
final class LayerRun {
  private static final Messages MESSAGES = Messages.of(LayerRun.class);

  private final Rule rule;
  private final LayerIndex layer;
  private final Cast cast;
  private final Map<RoleLayer, LayerIndex> indexes;
  private final List<LayerAnswer.Open> open = new ArrayList<>();

  private LayerRun(Rule rule, LayerIndex layer, Cast cast, Map<RoleLayer, LayerIndex> indexes) {
    this.rule = rule;
    this.layer = layer;
    this.cast = cast;
    this.indexes = indexes;
  }

  static LayerRun of(Rule rule, LayerIndex layer, Cast cast, Map<RoleLayer, LayerIndex> indexes) {
    return new LayerRun(rule, layer, cast, indexes);
  }

  /** Tests the layer and hands the answer on. */
  void into(RuleRun run, CheckSettings settings, Progress progress) {
    progress.start(Stage.CHECK, rule.id() + " " + layer.layer().title(), layer.size());
    int[] chosen = chosen();
    LayerTask task = new LayerTask(rule, layer, chosen, cast, indexes, settings, progress);
    LayerTest test = LayerTests.of(rule.relation()).orElseThrow();
    LayerAnswer answer =
        Mishap.caught(
            () -> test.test(task),
            why -> LayerAnswer.notRun(MESSAGES.text("undecided.mishap", why)));
    if (test.takesLayerAsOne()) {
      run.tested(layer, answer.countsAsOne(), answer, task.measure());
    } else {
      LayerAnswer all = withOpen(answer);
      run.tested(layer, all.counts(chosen.length + open.size()), all, task.measure());
    }
  }

  /** Returns the features the rule is about; those of which it cannot be said are left open. */
  private int[] chosen() {
    Side side = rule.subject();
    int[] chosen = new int[layer.size()];
    int count = 0;
    for (int feature = 0; feature < layer.size(); feature++) {
      Row row = layer.row(feature);
      if (side.where().holds(row.feature())) {
        chosen[count++] = feature;
      } else {
        List<String> columns = side.where().leftOpen(row.feature(), side.mayLack());
        if (!columns.isEmpty()) {
          String names = String.join(", ", columns);
          open.add(new LayerAnswer.Open(feature, MESSAGES.text("undecided.openSubject", names)));
        }
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private LayerAnswer withOpen(LayerAnswer answer) {
    if (open.isEmpty() || answer.notRun().isPresent()) {
      return answer;
    }
    List<LayerAnswer.Open> all = new ArrayList<>(open);
    all.addAll(answer.open());
    all.sort(Comparator.comparingInt(LayerAnswer.Open::feature));
    return new LayerAnswer(answer.faults(), all, Optional.empty(), answer.broken());
  }
}

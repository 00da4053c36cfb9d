package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import merestone.message.Messages;

/**
 * Tests the features a rule is about one by one, over the threads of the run. What nobody foresaw
 * leaves one feature open and not the layer. The answer is in the order of the layer.
 */
final class FeatureByFeature {
  private static final Messages MESSAGES = Messages.of(FeatureByFeature.class);

  private FeatureByFeature() {}

  /** Tests every feature with one test for all threads. */
  static LayerAnswer test(LayerTask task, IntFunction<LayerAnswer> test) {
    return testEach(task, () -> test);
  }

  /** Tests every feature that has usable ground; the others are open. */
  static LayerAnswer testUsable(LayerTask task, IntFunction<LayerAnswer> test) {
    return testUsableEach(task, () -> test);
  }

  /**
   * Tests every feature that has usable ground; the others are open.
   *
   * @param tests gives a test to every thread, and another one after a mishap
   */
  static LayerAnswer testUsableEach(LayerTask task, Supplier<IntFunction<LayerAnswer>> tests) {
    return testEach(
        task,
        () -> {
          IntFunction<LayerAnswer> test = tests.get();
          return feature ->
              task.layer().isUsable(feature)
                  ? test.apply(feature)
                  : LayerAnswer.open(feature, task.layer().whyUnusable(feature));
        });
  }

  private static LayerAnswer testEach(LayerTask task, Supplier<IntFunction<LayerAnswer>> tests) {
    return LayerAnswer.joined(
        OrderedWork.ranges(
            task.chosen().length,
            task.settings().threads(),
            (from, to) -> range(task, from, to, tests),
            task.progress()));
  }

  private static LayerAnswer range(
      LayerTask task, int from, int to, Supplier<IntFunction<LayerAnswer>> tests) {
    List<LayerAnswer> answers = new ArrayList<>();
    List<IntFunction<LayerAnswer>> test = new ArrayList<>(List.of(tests.get()));
    for (int i = from; i < to; i++) {
      OrderedWork.step(task.progress());
      int feature = task.chosen()[i];
      answers.add(
          Mishap.caught(
              () -> test.get(0).apply(feature),
              why -> {
                test.set(0, tests.get());
                return LayerAnswer.open(feature, MESSAGES.text("undecided.mishap", why));
              }));
    }
    return LayerAnswer.joined(answers);
  }
}

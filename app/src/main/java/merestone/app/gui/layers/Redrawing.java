package merestone.app.gui.layers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.run.RunViewModel;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.message.UserError;
import merestone.review.ReviewLayers;
import merestone.review.ReviewSession;
import merestone.rule.Condition;

/**
 * Draws the map anew when order, styles or filters of its layers have changed. Changes are carried
 * out one after the other, in the background.
 */
final class Redrawing {
  private final Desk desk;
  private final RunViewModel run;
  private final MapViewModel map;
  private final LayersViewModel model;
  private final Deque<Consumer<ReviewLayers>> waiting = new ArrayDeque<>();
  private boolean busy;
  private boolean changed;

  Redrawing(Desk desk, RunViewModel run, MapViewModel map, LayersViewModel model) {
    this.desk = desk;
    this.run = run;
    this.map = map;
    this.model = model;
    model.reorderBy(order -> after(layers -> layers.keepOrder(order)));
  }

  /** Starts over with another review. */
  void opened() {
    waiting.clear();
    changed = false;
  }

  /** Draws again what somebody else has put on the map, if it is not as it is to be drawn. */
  void replaced() {
    if (changed) {
      after(layers -> {});
    }
  }

  /** Draws the map after a change, such as of styles; what cannot be kept is explained. */
  void after(Consumer<ReviewLayers> change) {
    changed = true;
    waiting.add(change);
    next();
  }

  private void next() {
    if (busy || waiting.isEmpty() || run.review().isEmpty()) {
      return;
    }
    busy = true;
    ReviewSession session = run.review().get().session();
    Consumer<ReviewLayers> change = waiting.poll();
    Map<String, Condition> filters = model.filters();
    List<Finding> findings =
        run.result().map(found -> found.result().findings().all()).orElse(List.of());
    desk.background()
        .call(
            progress -> {
              change.accept(session.inDetail());
              return session.inDetail().scene(findings, filters);
            })
        .andFinally(() -> busy = false)
        .onSuccess(scene -> drawn(session, scene))
        .onError(UserError.class, this::failed)
        .onError(Throwable.class, desk.troubles()::reportBug)
        .start();
  }

  private void drawn(ReviewSession session, MapScene scene) {
    boolean stillOpen =
        run.review().filter(open -> open.session().inDetail() == session.inDetail()).isPresent();
    if (stillOpen && waiting.isEmpty()) {
      map.replace(scene);
      model.redrawn(scene);
    }
    next();
  }

  private void failed(UserError error) {
    desk.troubles().explain(error);
    next();
  }
}

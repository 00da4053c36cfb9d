package merestone.app.gui.map;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Running;
import merestone.review.Identified;
import merestone.review.ReviewSession;
import org.locationtech.jts.geom.Coordinate;

/** What lies under the point clicked last, in all layers. */
public final class IdentifyViewModel {
  private final Background background;
  private final Troubles troubles;
  private final ObservableList<Identified> found = FXCollections.observableArrayList();
  private final ObservableList<Identified> shown = FXCollections.unmodifiableObservableList(found);
  private final ReadOnlyObjectWrapper<Coordinate> point = new ReadOnlyObjectWrapper<>();
  private Comparator<Identified> order = Comparator.comparing(Identified::layerId);
  private Running running = Running.NOTHING;

  public IdentifyViewModel(Background background, Troubles troubles) {
    this.background = background;
    this.troubles = troubles;
  }

  public ObservableList<Identified> found() {
    return shown;
  }

  /** Returns the point asked about last; its value is null before. */
  public ReadOnlyObjectProperty<Coordinate> pointProperty() {
    return point.getReadOnlyProperty();
  }

  /**
   * Asks what lies at a point; an answer still under way is dropped.
   *
   * @param nothing is run if nothing lies there
   */
  public void ask(ReviewSession session, Coordinate where, double toleranceM, Runnable nothing) {
    running.cancel();
    point.set(where);
    running =
        background
            .call(progress -> session.identify(where.x, where.y, toleranceM))
            .onSuccess(answer -> show(where, answer, nothing))
            .onError(Throwable.class, troubles::reportBug)
            .start();
  }

  /** Forgets the answers about the review before; the layer named first is told first. */
  public void open(List<String> layers) {
    running.cancel();
    point.set(null);
    found.clear();
    order = Comparator.comparingInt(feature -> layers.indexOf(feature.layerId()));
  }

  private void show(Coordinate where, List<Identified> answer, Runnable nothing) {
    if (where == point.get()) {
      found.setAll(answer.stream().sorted(order).toList());
      if (answer.isEmpty()) {
        nothing.run();
      }
    }
  }
}

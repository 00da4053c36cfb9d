package merestone.app.gui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Running;
import merestone.message.Language;
import merestone.message.UserError;
import merestone.review.MapOutput;
import merestone.review.PageLayouts;
import merestone.review.PageWish;

/** The wishes for map pages, with every sheet as it will be printed and what is wrong with it. */
public final class PagesViewModel {
  private static final double PREVIEW_DPI = 110;

  /** As the layout is given. */
  private static final double PRINT_DPI = 0;

  private final MapOutput output;
  private final String finding;
  private final Background background;
  private final Troubles troubles;
  private final ObjectProperty<PagesKind> kind = new SimpleObjectProperty<>(PagesKind.WHOLE);
  private final ObjectProperty<String> layout = new SimpleObjectProperty<>(PageWish.ATLAS);
  private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(0);
  private final ObjectProperty<Language> language;
  private final ObjectProperty<String> format = new SimpleObjectProperty<>("pdf");
  private final BooleanProperty separate = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<ShownSheet>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
  private SheetPlace place = SheetPlace.FIRST;
  private int asked;
  private Running running = Running.NOTHING;

  /**
   * Prepares the wishes.
   *
   * @param output makes the pages
   * @param finding the finding that is looked at; empty if there is none
   */
  public PagesViewModel(
      MapOutput output, String finding, Background background, Troubles troubles, Words words) {
    this.output = output;
    this.finding = finding;
    this.background = background;
    this.troubles = troubles;
    language = new SimpleObjectProperty<>(Language.of(words.locale()));
    kind.set(finding.isEmpty() ? PagesKind.WHOLE : PagesKind.FINDING);
    kind.addListener((property, before, now) -> usual(before, now));
    InvalidationListener anew = changed -> show(place.withoutSheet());
    List.of(layout, scale, language).forEach(wish -> wish.addListener(anew));
  }

  /** Returns what pages can be made of. */
  public List<PagesKind> kinds() {
    List<PagesKind> kinds = new ArrayList<>(List.of(PagesKind.values()));
    if (finding.isEmpty()) {
      kinds.remove(PagesKind.FINDING);
    }
    return kinds;
  }

  /** Returns the names of the layouts that ship. */
  public List<String> layouts() {
    return PageLayouts.names();
  }

  public ObjectProperty<PagesKind> kindProperty() {
    return kind;
  }

  /** Returns the name of a layout, or a file. */
  public ObjectProperty<String> layoutProperty() {
    return layout;
  }

  /** Returns n of the only scale 1:n wanted; 0 for one that fits. */
  public ObjectProperty<Integer> scaleProperty() {
    return scale;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Returns the ending of the files. */
  public ObjectProperty<String> formatProperty() {
    return format;
  }

  /** Returns whether an atlas is a file for each page. */
  public BooleanProperty separateProperty() {
    return separate;
  }

  /** Returns the sheet that is shown; empty until it is drawn, and where there is none. */
  public ReadOnlyObjectProperty<Optional<ShownSheet>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /** Returns the order. */
  public PagesOrder order() {
    return order(PRINT_DPI);
  }

  /** Goes on to the next sheet: of the page, then of the page behind it. */
  public void next() {
    show(place.further(1));
  }

  /** Goes back to the sheet before: of the page, then of the page before it. */
  public void previous() {
    show(place.further(-1));
  }

  /** Draws the sheet that is asked for, off the screen's thread. */
  public void draw() {
    show(place);
  }

  private void show(SheetPlace wanted) {
    place = wanted;
    int mine = ++asked;
    running.cancel();
    drawing.set(true);
    SheetPreview preview = new SheetPreview(output, order(PREVIEW_DPI));
    running =
        background
            .call(progress -> preview.at(wanted, progress))
            .onSuccess(now -> shown(now, mine))
            .onError(UserError.class, this::explain)
            .onError(Throwable.class, this::report)
            .start();
  }

  private PagesOrder order(double dpi) {
    return new PagesOrder(
        kind.get(),
        new PageWish(layout.get(), scale.get(), language.get(), dpi),
        kind.get() == PagesKind.FINDING ? finding : "",
        format.get(),
        separate.get());
  }

  /** Takes what was drawn, unless another sheet was asked for since. */
  private void shown(Optional<ShownSheet> now, int number) {
    if (number != asked) {
      return;
    }
    drawing.set(false);
    place = now.map(ShownSheet::place).orElse(SheetPlace.FIRST);
    shown.set(now);
  }

  private void explain(UserError error) {
    drawing.set(false);
    shown.set(Optional.empty());
    troubles.explain(error);
  }

  private void report(Throwable fault) {
    drawing.set(false);
    troubles.reportBug(fault);
  }

  /** A decision sheet has a layout of its own, and so have all others. */
  private void usual(PagesKind before, PagesKind now) {
    if (now == PagesKind.DECISIONS) {
      layout.set(PageWish.DECISIONS);
    } else if (before == PagesKind.DECISIONS) {
      layout.set(PageWish.ATLAS);
    }
    show(SheetPlace.FIRST);
  }
}

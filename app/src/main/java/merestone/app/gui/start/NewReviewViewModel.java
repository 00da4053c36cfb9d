package merestone.app.gui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Job;
import merestone.app.gui.work.Running;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Pace;
import merestone.progress.Stage;
import merestone.review.RuleBooks;
import merestone.review.draft.Draft;
import merestone.review.draft.DraftFile;
import merestone.review.draft.DraftLayer;
import merestone.review.draft.FoundLayer;
import merestone.review.draft.Recognition;
import merestone.review.draft.RoleNeed;
import merestone.rule.BookSource;
import merestone.rule.RuleBook;

/** A review in the making: what was dropped, what each layer is, where the file will be. */
public final class NewReviewViewModel {
  private static final String FIRST_BOOK = "sanxian";
  private static final Pace START = new Pace(Stage.OPEN, "", 0, -1, 0);

  private final Background background;
  private final Troubles troubles;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Pace> progress = new ReadOnlyObjectWrapper<>(START);
  private final ObservableList<StartRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<StartRow> selected = new SimpleObjectProperty<>();
  private final ObservableList<RoleNeed> needs = FXCollections.observableArrayList();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty crs = new SimpleStringProperty("");
  private final StringProperty book = new SimpleStringProperty(FIRST_BOOK);
  private final ReadOnlyObjectWrapper<Map<String, Text>> books =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ObjectProperty<Path> profile = new SimpleObjectProperty<>();
  private final ObjectProperty<Path> target = new SimpleObjectProperty<>();
  private final BooleanProperty replace = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Hint> hint = new ReadOnlyObjectWrapper<>(Hint.NO_LAYERS);
  private Optional<RuleBook> rules = Optional.empty();
  private String suggestedCrs = "";
  private Running running = Running.NOTHING;

  /** What still stands in the way of a review. */
  public enum Hint {
    NO_LAYERS,
    NO_ROLES,
    NO_CRS,
    NO_NAME,
    NOTHING
  }

  public NewReviewViewModel(Background background, Troubles troubles) {
    this.background = background;
    this.troubles = troubles;
    book.addListener((property, before, now) -> readBook());
    crs.addListener((property, before, now) -> judge());
    name.addListener((property, before, now) -> judge());
  }

  /** Starts a review, empty until something is taken. */
  public void begin() {
    rows.clear();
    selected.set(null);
    name.set("");
    crs.set("");
    suggestedCrs = "";
    profile.set(null);
    target.set(null);
    replace.set(false);
    open.set(true);
    readBook();
    readTitles();
    judge();
  }

  /** Looks into files, folders and zips, and adds the layers found; begins a review if need be. */
  public void take(List<Path> sources) {
    if (busy.get() || sources.isEmpty()) {
      return;
    }
    if (!open.get()) {
      begin();
    }
    running =
        working(background.call(tell -> StartRows.of(Recognition.of(real(sources), tell))))
            .onSuccess(found -> found(sources, found))
            .start();
  }

  /** Asks what is under way to stop. */
  public void cancel() {
    running.cancel();
  }

  /** Leaves the assistant; nothing is written. */
  public void close() {
    cancel();
    open.set(false);
  }

  /** Gives a layer a role; empty leaves it out. */
  public void role(StartRow row, String role) {
    row.layer().ifPresent(layer -> replace(row, layer.withRole(role)));
  }

  /** Takes a correction of a layer that needs no second look at the file. */
  public void correct(StartRow row, DraftLayer corrected) {
    replace(row, corrected);
  }

  /** Reads a layer again with another encoding or system; empty for what its file says. */
  public void readAs(StartRow row, Optional<String> encoding, Optional<String> system) {
    row.layer()
        .filter(layer -> !layer.encoding().equals(encoding) || !layer.crs().equals(system))
        .ifPresent(
            layer ->
                working(
                        background.call(
                            tell -> Recognition.again(layer.found(), encoding, system, tell)))
                    .onSuccess(again -> readAgain(row, again, encoding, system))
                    .start());
  }

  /** Writes the review file, and hands it over. */
  public void create(Consumer<Path> created) {
    if (hint.get() != Hint.NOTHING || busy.get()) {
      return;
    }
    Draft draft = draft();
    Path file = target.get();
    boolean mayReplace = replace.get();
    working(background.call(tell -> DraftFile.write(draft, file, mayReplace)))
        .onSuccess(
            written -> {
              open.set(false);
              created.accept(written);
            })
        .start();
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Pace> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  ObservableList<StartRow> rows() {
    return rows;
  }

  ObjectProperty<StartRow> selectedProperty() {
    return selected;
  }

  /** Returns what the rule book needs, and who plays it. */
  public ObservableList<RoleNeed> needs() {
    return needs;
  }

  public ReadOnlyObjectProperty<Hint> hintProperty() {
    return hint.getReadOnlyProperty();
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty crsProperty() {
    return crs;
  }

  public StringProperty bookProperty() {
    return book;
  }

  /** Returns what people call the books that ship, by their names; empty until they are read. */
  public ReadOnlyObjectProperty<Map<String, Text>> booksProperty() {
    return books.getReadOnlyProperty();
  }

  public ObjectProperty<Path> profileProperty() {
    return profile;
  }

  public ObjectProperty<Path> targetProperty() {
    return target;
  }

  /** Says where the review file goes; the user has agreed to replace one that is there. */
  public void chooseTarget(Path file) {
    target.set(file);
    replace.set(true);
  }

  /** Returns the columns that the rules ask of a layer's role. */
  List<String> columnsAsked(String role) {
    return needs.stream()
        .filter(need -> need.role().equals(role))
        .findFirst()
        .map(RoleNeed::columns)
        .orElse(List.of());
  }

  private void found(List<Path> sources, List<StartRow> found) {
    rows.addAll(found);
    if (name.get().isEmpty()) {
      name.set(Draft.nameFor(sources));
    }
    if (target.get() == null) {
      target.set(freeFile(sources.get(0), name.get()));
    }
    if (selected.get() == null && !rows.isEmpty()) {
      selected.set(
          rows.stream().filter(row -> row.layer().isPresent()).findFirst().orElse(rows.get(0)));
    }
    judge();
  }

  /** Without links and detours, so that what is wrong with a file is found by its path. */
  private static List<Path> real(List<Path> sources) {
    return sources.stream().map(NewReviewViewModel::real).toList();
  }

  private static Path real(Path source) {
    try {
      return source.toRealPath();
    } catch (IOException e) {
      return source; // the recognition says what is wrong with it
    }
  }

  /** Beside what was dropped, not in it: a delivery stays as it was delivered. */
  private static Path freeFile(Path source, String name) {
    Path beside = source.toAbsolutePath().normalize();
    Path file = beside.resolveSibling(name + ".yaml");
    for (int number = 2; Files.exists(file); number++) {
      file = beside.resolveSibling(name + "-" + number + ".yaml");
    }
    return file;
  }

  private void readAgain(
      StartRow row, FoundLayer again, Optional<String> encoding, Optional<String> system) {
    DraftLayer layer = row.layer().orElseThrow().readAs(again, encoding, system);
    swap(row, new StartRow(row.name(), Optional.of(layer), again.problems()));
  }

  private void replace(StartRow row, DraftLayer layer) {
    swap(row, new StartRow(row.name(), Optional.of(layer), row.problems()));
  }

  private void swap(StartRow before, StartRow now) {
    int place = rows.indexOf(before);
    if (place >= 0) {
      rows.set(place, now);
      selected.set(now);
      judge();
    }
  }

  private void readBook() {
    BookSource source = BookSource.of(book.get());
    rules = Optional.empty();
    background
        .call(tell -> RuleBooks.read(source, List.of()))
        .onSuccess(
            read -> {
              rules = Optional.of(read);
              judge();
            })
        .onError(UserError.class, troubles::explain)
        .onError(Throwable.class, troubles::reportBug)
        .start();
  }

  private void readTitles() {
    if (books.get().isEmpty()) {
      background
          .call(tell -> RuleBooks.titles())
          .onSuccess(books::set)
          .onError(Throwable.class, troubles::reportBug)
          .start();
    }
  }

  private List<DraftLayer> layers() {
    return rows.stream().flatMap(row -> row.layer().stream()).toList();
  }

  private Draft draft() {
    Draft.Law law = new Draft.Law(book.get(), Optional.ofNullable(profile.get()));
    return new Draft(name.get().strip(), crs.get().strip(), law, layers());
  }

  /** Keeps what follows from the layers: the system of the run, what is missing, the hint. */
  private void judge() {
    List<DraftLayer> layers = layers();
    String fitting = Draft.crsFor(layers);
    boolean untouched = crs.get().equals(suggestedCrs);
    if (untouched && !fitting.equals(suggestedCrs)) {
      suggestedCrs = fitting;
      crs.set(fitting);
      return;
    }
    needs.setAll(rules.map(read -> RoleNeed.of(read, layers)).orElse(List.of()));
    hint.set(hint(layers));
  }

  private Hint hint(List<DraftLayer> layers) {
    if (layers.isEmpty()) {
      return Hint.NO_LAYERS;
    }
    if (layers.stream().noneMatch(DraftLayer::isUsed)) {
      return Hint.NO_ROLES;
    }
    if (crs.get().isBlank()) {
      return Hint.NO_CRS;
    }
    return name.get().isBlank() ? Hint.NO_NAME : Hint.NOTHING;
  }

  private <T> Job<T> working(Job<T> job) {
    progress.set(START);
    busy.set(true);
    return job.onProgress(progress::set)
        .onError(UserError.class, troubles::explain)
        .onError(Throwable.class, troubles::reportBug)
        .andFinally(() -> busy.set(false));
  }
}

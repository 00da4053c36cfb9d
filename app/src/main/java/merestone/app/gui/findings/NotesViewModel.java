package merestone.app.gui.findings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Findings;
import merestone.finding.Repair;
import merestone.message.Problem;
import merestone.message.Text;

/** Notes on the inputs: problems met while reading, geometries mended before the check. */
public final class NotesViewModel {
  private final Words words;
  private final ObservableList<Note> problems = FXCollections.observableArrayList();
  private final ObservableList<Note> all = FXCollections.observableArrayList();

  private final ObservableList<Note> readable = FXCollections.unmodifiableObservableList(all);

  public NotesViewModel(Words words) {
    this.words = words;
  }

  public ObservableList<Note> all() {
    return readable;
  }

  /** Shows what was wrong with the inputs of a review that was just opened. */
  public void open(List<Problem> met) {
    problems.setAll(met.stream().map(this::note).toList());
    all.setAll(problems);
  }

  /** Adds what a check mended, in place of what the one before did. */
  public void show(Findings findings) {
    all.setAll(problems);
    findings.repairs().forEach(repair -> all.add(note(repair)));
  }

  private Note note(Problem problem) {
    return new Note(false, problem.path(), problem.message(), problem.remedy());
  }

  private Note note(Repair repair) {
    Text message =
        words.text(
            "notes.repaired",
            repair.faultWords(),
            repair.rungWords(),
            Figures.squareMetres(repair.areaBefore()),
            Figures.squareMetres(repair.areaAfter()));
    String where = repair.feature().layer() + " " + repair.feature().label();
    return new Note(true, where, message, words.text("notes.repaired.remedy"));
  }
}

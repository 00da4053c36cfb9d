package merestone.app.gui.rules;

import javafx.scene.Parent;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.run.RunViewModel;

/** The part of the window that shows the rules. */
public final class RulesPart {
  private final RulesViewModel model;
  private final RulesView list;
  private final RuleEditorView editor;
  private Runnable showEditor = () -> {};
  private Runnable leaveEditor = () -> {};

  public RulesPart(Desk desk, RunViewModel run) {
    model = new RulesViewModel(desk, run);
    list = new RulesView(model, () -> showEditor.run(), desk.words());
    editor = new RuleEditorView(model, () -> leaveEditor.run(), desk.words());
  }

  public RulesViewModel model() {
    return model;
  }

  /** Says how the rule is brought to the front that was chosen in the list. */
  public void showEditorBy(Runnable show) {
    showEditor = show;
  }

  /** Says where the keys go when a change is kept: its button can be pressed no more. */
  public void leaveEditorBy(Runnable leave) {
    leaveEditor = leave;
  }

  /** Returns the list of rules. */
  public Parent list() {
    return list.root();
  }

  /** Returns the rule that is selected. */
  public Parent editor() {
    return editor.root();
  }
}

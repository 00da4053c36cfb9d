package merestone.app.gui.rules;

import javafx.scene.Parent;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.run.RunViewModel;

/** The part of the window that shows the rules. */
public final class RulesPart {
  private final RulesViewModel model;
  private final RulesView list;
  private final RuleEditorView editor;

  public RulesPart(Desk desk, RunViewModel run) {
    model = new RulesViewModel(desk, run);
    list = new RulesView(model, desk.words());
    editor = new RuleEditorView(model, desk.words());
  }

  public RulesViewModel model() {
    return model;
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

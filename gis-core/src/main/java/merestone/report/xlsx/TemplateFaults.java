package merestone.report.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;

/** What is wrong with a template, told all at once, each with sheet and cell. */
final class TemplateFaults {
  private static final Messages MESSAGES = Messages.of(TemplateFaults.class);
  private static final String CODE = "template-wrong";

  /** Everything that is wrong. */
  private static final class Wrong extends UserError {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> all;

    Wrong(List<Problem> all) {
      super(all.get(0));
      this.all = List.copyOf(all);
    }

    @Override
    public List<Problem> problems() {
      return all;
    }
  }

  private final Path file;
  private final List<Problem> found = new ArrayList<>();

  TemplateFaults(Path file) {
    this.file = file;
  }

  /** Adds what is wrong with a cell. */
  void add(String sheet, String cell, Text what) {
    found.add(problem(MESSAGES.text("template.cell", sheet, cell, what)));
  }

  /** Adds what is wrong with the whole. */
  void add(Text what) {
    found.add(problem(what));
  }

  private Problem problem(Text what) {
    return new Problem(file.toString(), CODE, what, MESSAGES.text("template.remedy"));
  }

  /**
   * Ends here if anything is wrong.
   *
   * @throws UserError with all of it, code {@code template-wrong}
   */
  void mustBeNone() {
    if (!found.isEmpty()) {
      throw new Wrong(found);
    }
  }
}

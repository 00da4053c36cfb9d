package merestone.app.gui.findings;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.message.Text;

/** Findings that say a text anywhere, in either language, in whatever case. */
final class TextSearch implements Criterion {
  private final Words words;
  private final StringProperty text = new SimpleStringProperty("");

  TextSearch(Words words) {
    this.words = words;
  }

  StringProperty textProperty() {
    return text;
  }

  @Override
  public ObservableValue<?> conditions() {
    return text;
  }

  @Override
  public boolean isOpen() {
    return wanted().isEmpty();
  }

  @Override
  public Predicate<Finding> test() {
    Pattern wanted =
        Pattern.compile(
            wanted(), Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return finding -> said(finding).anyMatch(one -> wanted.matcher(one).find());
  }

  @Override
  public Text words() {
    return isOpen() ? Text.same("") : words.text("filter.text", wanted());
  }

  @Override
  public void clear() {
    text.set("");
  }

  private String wanted() {
    return text.get() == null ? "" : text.get().strip();
  }

  private static Stream<String> said(Finding finding) {
    Text message = finding.message();
    Text title = finding.rule().wording().title();
    return Stream.of(
        finding.rule().id(),
        finding.subject().label(),
        finding.subject().name(),
        finding.subject().layer(),
        finding.town(),
        message.zh(),
        message.en(),
        title.zh(),
        title.en());
  }
}

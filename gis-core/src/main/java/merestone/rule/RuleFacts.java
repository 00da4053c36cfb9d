package merestone.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import merestone.message.Text;

/** Parts of a rule as texts that are equal if, and only if, the parts are. */
final class RuleFacts {
  private RuleFacts() {}

  static Text attachments(Rule rule) {
    return joined(rule.wording().attachments(), Function.identity());
  }

  static Text basis(Rule rule) {
    Basis basis = rule.basis();
    String more = " " + basis.number() + " " + basis.article() + (basis.toConfirm() ? " ?" : "");
    return new Text(basis.document().zh() + more, basis.document().en() + more);
  }

  static Text constraints(Rule rule) {
    return joined(rule.constraints(), RuleFacts::side);
  }

  static Text side(Side side) {
    Text said = DemandText.side(side);
    String known = side.known().ifAny().map(one -> "; known: " + one.ecql()).orElse("");
    String zones =
        side.zonedBy()
            .map(z -> "; zonedBy: " + z.role() + " " + z.where().ecql() + " " + z.take())
            .orElse("");
    String covered =
        side.coverage().map(c -> "; coverage: " + c.role() + " " + c.where().ecql()).orElse("");
    String lack =
        side.mayLack().isEmpty()
            ? ""
            : "; mayLack: " + String.join(", ", side.mayLack().stream().sorted().toList());
    String more = known + zones + (known.isEmpty() ? "" : " " + side.unknown()) + covered + lack;
    return new Text(said.zh() + more, said.en() + more);
  }

  static Text terms(Rule rule) {
    return joined(
        DemandText.of(rule.demand()),
        term ->
            new Text(
                term.name().zh() + " " + term.value().zh(),
                term.name().en() + " " + term.value().en()));
  }

  static Text exemptions(Application application) {
    return joined(
        application.exemptions(),
        one ->
            new Text(
                one.where().ecql() + " (" + one.reason().zh() + ")",
                one.where().ecql() + " (" + one.reason().en() + ")"));
  }

  static Text day(Optional<LocalDate> day) {
    return Text.same(day.map(LocalDate::toString).orElse(""));
  }

  private static <T> Text joined(List<T> parts, Function<T, Text> words) {
    List<Text> texts = parts.stream().map(words).toList();
    return new Text(
        texts.stream().map(Text::zh).collect(Collectors.joining("；")),
        texts.stream().map(Text::en).collect(Collectors.joining("; ")));
  }
}

package merestone.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import merestone.message.Text;
import merestone.rule.Difference.Direction;
import merestone.rule.Difference.Kind;

/** What a reviewer will notice between two rule books. Examples and the order of rules do not. */
public final class BookDiff {
  private final List<Difference> found = new ArrayList<>();

  private BookDiff() {}

  /** Returns the differences: the book's own first, then by the ids of the rules. */
  public static List<Difference> of(RuleBook old, RuleBook fresh) {
    BookDiff diff = new BookDiff();
    diff.text("", "version", Text.same(old.label()), Text.same(fresh.label()));
    diff.text("", "title", old.title(), fresh.title());
    diff.add("", "area", word(old.area()), word(fresh.area()), Direction.UNKNOWN);
    Map<String, Rule> before = byId(old);
    Map<String, Rule> after = byId(fresh);
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      if (!after.containsKey(id)) {
        diff.whole(before.get(id), Kind.REMOVED, Direction.FEWER);
      } else if (!before.containsKey(id)) {
        diff.whole(after.get(id), Kind.ADDED, Direction.MORE);
      } else {
        diff.rule(before.get(id), after.get(id));
      }
    }
    return List.copyOf(diff.found);
  }

  private static Map<String, Rule> byId(RuleBook book) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    book.rules().forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  private void whole(Rule rule, Kind kind, Direction direction) {
    Text title = rule.wording().title();
    Text none = Text.same("");
    boolean added = kind == Kind.ADDED;
    Direction seen = rule.application().leftOut().isPresent() ? Direction.NONE : direction;
    found.add(
        new Difference(rule.id(), kind, "", added ? none : title, added ? title : none, seen));
  }

  private void rule(Rule old, Rule fresh) {
    String id = old.id();
    text(id, "level", Text.same(old.level().word()), Text.same(fresh.level().word()));
    text(id, "title", old.wording().title(), fresh.wording().title());
    text(id, "message", old.wording().message(), fresh.wording().message());
    text(id, "remedy", old.wording().remedy(), fresh.wording().remedy());
    text(id, "attachments", RuleFacts.attachments(old), RuleFacts.attachments(fresh));
    text(id, "basis", RuleFacts.basis(old), RuleFacts.basis(fresh));
    add(id, "relation", old.relation().title(), fresh.relation().title(), Direction.UNKNOWN);
    add(
        id,
        "subject",
        RuleFacts.side(old.subject()),
        RuleFacts.side(fresh.subject()),
        DiffDirection.ofSubjects(old, fresh));
    add(
        id,
        "constraint",
        RuleFacts.constraints(old),
        RuleFacts.constraints(fresh),
        Direction.UNKNOWN);
    Text amount = DemandText.amount(old.demand()).orElse(Text.same(""));
    Text other = DemandText.amount(fresh.demand()).orElse(Text.same(""));
    add(id, "limit", amount, other, DiffDirection.ofAmounts(old, fresh));
    add(id, "terms", RuleFacts.terms(old), RuleFacts.terms(fresh), Direction.UNKNOWN);
    application(id, old.application(), fresh.application());
  }

  private void application(String id, Application old, Application fresh) {
    Text area = old.area().map(BookDiff::word).orElse(Text.same(""));
    add(
        id,
        "area",
        area,
        fresh.area().map(BookDiff::word).orElse(Text.same("")),
        Direction.UNKNOWN);
    add(
        id,
        "validFrom",
        RuleFacts.day(old.from()),
        RuleFacts.day(fresh.from()),
        DiffDirection.ofStarts(old, fresh));
    add(
        id,
        "validTo",
        RuleFacts.day(old.to()),
        RuleFacts.day(fresh.to()),
        DiffDirection.ofEnds(old, fresh));
    add(
        id,
        "exceptions",
        RuleFacts.exemptions(old),
        RuleFacts.exemptions(fresh),
        DiffDirection.ofExemptions(old, fresh));
    Text off = old.leftOut().orElse(Text.same(""));
    Text nowOff = fresh.leftOut().orElse(Text.same(""));
    add(id, "off", off, nowOff, DiffDirection.ofLeavingOut(old, fresh));
  }

  private static Text word(AreaKind kind) {
    return Text.same(kind.name().toLowerCase(Locale.ROOT));
  }

  private void text(String rule, String key, Text before, Text after) {
    add(rule, key, before, after, Direction.NONE);
  }

  private void add(String rule, String key, Text before, Text after, Direction direction) {
    if (!before.equals(after)) {
      found.add(new Difference(rule, Kind.CHANGED, key, before, after, direction));
    }
  }
}

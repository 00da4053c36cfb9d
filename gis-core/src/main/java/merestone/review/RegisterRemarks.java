package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import merestone.check.Approvals.Grant;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.rule.Deviation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;

/** Remarks on registers whose entries name what the review has not got, or meet no conflict. */
final class RegisterRemarks {
  private static final Messages MESSAGES = Messages.of(RegisterRemarks.class);

  private final Register register;

  RegisterRemarks(Register register) {
    this.register = register;
  }

  /** Returns what can be said before anything is checked: rules, roles, layers, keys. */
  List<Problem> before(RuleBook book, List<RoleLayer> layers) {
    List<Problem> remarks = new ArrayList<>();
    for (Grant grant : register.entries()) {
      unknownRules(grant, book).forEach(remarks::add);
      grant
          .deviation()
          .subjects()
          .ifPresent(subjects -> unknownKeys(grant, subjects, layers).forEach(remarks::add));
    }
    return remarks;
  }

  /** Returns a remark on each entry that no conflict met. */
  List<Problem> after(List<Grant> unused) {
    return unused.stream()
        .map(
            grant ->
                new Problem(
                    place(grant),
                    "exception-unused",
                    MESSAGES.text("register.unused", grant.deviation().document()),
                    MESSAGES.text("register.unused.remedy")))
        .toList();
  }

  private Stream<Problem> unknownRules(Grant grant, RuleBook book) {
    List<String> ids = book.rules().stream().map(Rule::id).toList();
    return grant.deviation().rules().stream()
        .filter(id -> !id.equals("*") && !ids.contains(id))
        .map(
            id ->
                new Problem(
                    place(grant),
                    "exception-rule",
                    MESSAGES.text("register.rule", book.label(), id),
                    meant(id, ids)));
  }

  private Stream<Problem> unknownKeys(
      Grant grant, Deviation.Subjects subjects, List<RoleLayer> layers) {
    List<RoleLayer> meant = layers.stream().filter(layer -> isMeant(layer, subjects)).toList();
    if (meant.isEmpty()) {
      return Stream.of(noLayer(grant, subjects, layers));
    }
    Set<String> keys = new TreeSet<>();
    for (RoleLayer layer : meant) {
      layer.table().rows().forEach(row -> keys.add(row.text(layer.columns().key())));
    }
    return subjects.keys().stream()
        .filter(key -> !keys.contains(key))
        .map(
            key ->
                new Problem(
                    place(grant),
                    "exception-key",
                    MESSAGES.text("register.key", key, grant.deviation().document()),
                    meant(key, keys)));
  }

  private static boolean isMeant(RoleLayer layer, Deviation.Subjects subjects) {
    return (subjects.role().isEmpty() || subjects.role().equals(layer.role()))
        && (subjects.layer().isEmpty() || subjects.layer().equals(layer.title()));
  }

  private Problem noLayer(Grant grant, Deviation.Subjects subjects, List<RoleLayer> layers) {
    boolean byRole = subjects.layer().isEmpty();
    List<String> there =
        layers.stream().map(layer -> byRole ? layer.role() : layer.title()).distinct().toList();
    String named = byRole ? subjects.role() : subjects.layer();
    return new Problem(
        place(grant),
        "exception-layer",
        MESSAGES.text("register.layer", named, grant.deviation().document()),
        meant(named, there));
  }

  private static Text meant(String word, Iterable<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(all::add);
    Optional<String> nearest = NearestWord.among(word, all);
    return nearest
        .map(found -> MESSAGES.text("register.meant", found))
        .orElseGet(() -> MESSAGES.text("register.correct", word));
  }

  private String place(Grant grant) {
    return register.grants().get(grant).getFileName() + ":" + grant.deviation().line();
  }
}

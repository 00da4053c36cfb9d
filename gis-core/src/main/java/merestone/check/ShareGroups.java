package merestone.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.GroundDemand;
import merestone.rule.Rule;

/**
 * Divides the subjects of one layer into the groups of a rule, in the order of their first members.
 * A subject whose value is empty belongs to a group nobody knows: it is undecided, and the groups
 * are judged without it. One without usable ground is undecided too, and may besides leave its
 * group undecided. Not for sharing between threads.
 */
final class ShareGroups {
  private static final Messages MESSAGES = Messages.of(ShareGroups.class);

  private final Rule rule;
  private final AreaKind kind;
  private final Map<String, ShareGroup> groups = new LinkedHashMap<>();
  private final List<Lone> lone = new ArrayList<>();

  /**
   * A subject that is undecided for itself.
   *
   * @param subject the subject
   * @param why the reason
   */
  record Lone(Judged subject, Text why) {}

  ShareGroups(Rule rule, AreaKind kind) {
    this.rule = rule;
    this.kind = kind;
  }

  /** Returns the column that divides the subjects. */
  String column() {
    return ((GroundDemand) rule.demand()).groupBy();
  }

  /** Takes what the rule's test said of one subject. */
  void add(Judged subject, String value, Judgement judgement) {
    if (judgement.undecided().isPresent()) {
      lone.add(new Lone(subject, judgement.undecided().get()));
    } else if (value.isEmpty()) {
      lone.add(new Lone(subject, MESSAGES.text("undecided.noGroup", column())));
    }
    if (!value.isEmpty()) {
      ShareGroup group = groups.computeIfAbsent(value, one -> new ShareGroup(one, rule, kind));
      judgement.contribution().ifPresentOrElse(group::add, group::addLost);
    }
  }

  List<ShareGroup> groups() {
    return List.copyOf(groups.values());
  }

  List<Lone> lone() {
    return lone;
  }
}

package merestone.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.rule.AmendedProfile;
import merestone.rule.Amendment;
import merestone.rule.Rule;
import merestone.rule.RuleBook;

/**
 * What a review does differently from its rule book for itself: a profile that lies beside the
 * review file, {@code NAME.profile.yaml} beside {@code NAME.yaml}, and is applied last wherever the
 * review is run. Immutable.
 */
public final class OwnRules {
  private static final Messages MESSAGES = Messages.of(OwnRules.class);

  private final Path profile;
  private final RuleBook before;
  private final RuleBook after;

  OwnRules(Path profile, RuleBook before, RuleBook after) {
    this.profile = profile;
    this.before = before;
    this.after = after;
  }

  /** Returns the file it is kept in, there or not. */
  public Path profile() {
    return profile;
  }

  /** Returns the rules without it. */
  public RuleBook before() {
    return before;
  }

  /** Returns what is different, in the order of the book; only rules where something is. */
  public List<Amendment> amendments() {
    List<Amendment> found = new ArrayList<>();
    for (Rule rule : before.rules()) {
      after.rules().stream()
          .filter(other -> other.id().equals(rule.id()))
          .map(other -> Amendment.between(rule, other))
          .filter(one -> !one.isNone())
          .forEach(found::add);
    }
    return found;
  }

  /** Returns where a review keeps its own profile. */
  static Path fileOf(Path review) {
    return OwnFile.beside(review, "profile");
  }

  /** Returns the profiles of a review: the one it names, then its own, if that is there. */
  static List<Path> profiles(Path review, Optional<Path> named) {
    List<Path> all = new ArrayList<>(named.stream().toList());
    Path own = fileOf(review);
    boolean isNamed = named.filter(file -> file.normalize().equals(own.normalize())).isPresent();
    if (!isNamed && Files.isRegularFile(own)) {
      all.add(own);
    }
    return all;
  }

  /**
   * Keeps amendments in place of those before; without any the file is removed.
   *
   * @throws UserError if the file was written by somebody else, or cannot be written
   */
  void keep(List<Amendment> amendments) {
    boolean none = amendments.stream().allMatch(Amendment::isNone);
    Text remedy = MESSAGES.text("own.foreign.remedy");
    new OwnFile(profile, AmendedProfile.MARK, "profile", remedy)
        .keep(none ? Optional.empty() : Optional.of(AmendedProfile.of(before, amendments)));
  }
}

package merestone.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import merestone.message.Text;

/**
 * What a rule says, as a short name: two rules have the same if {@link BookDiff} finds no
 * difference between them but in remedy, attachments and whether they are left out.
 */
public final class RulePrint {
  private static final int HEX_DIGITS = 16;

  private RulePrint() {}

  /** Returns the first 16 hexadecimal digits of the SHA-256 of all the rule says. */
  public static String of(Rule rule) {
    Application application = rule.application();
    String said =
        List.of(
                Text.same(rule.level().word()),
                rule.wording().title(),
                rule.wording().message(),
                RuleFacts.basis(rule),
                rule.relation().title(),
                RuleFacts.side(rule.subject()),
                RuleFacts.constraints(rule),
                DemandText.amount(rule.demand()).orElse(Text.same("")),
                RuleFacts.terms(rule),
                Text.same(application.area().map(AreaKind::name).orElse("")),
                RuleFacts.day(application.from()),
                RuleFacts.day(application.to()),
                RuleFacts.exemptions(application))
            .stream()
            .map(text -> text.zh() + "\u0000" + text.en())
            .collect(Collectors.joining("\u0000"));
    return HexFormat.of().formatHex(sha256(said)).substring(0, HEX_DIGITS);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

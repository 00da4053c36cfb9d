package merestone.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.layer.RoleLayer;
import merestone.rule.Rule;
import merestone.rule.RulePrint;
import merestone.rule.Side;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;

/**
 * Takes the imprint of a run: its findings, and what they were made from. Stateless; safe from many
 * threads.
 */
public final class RunPrints {
  private static final int HEX_DIGITS = 16;

  /** Files every rule depends on, whatever layers it looks at. */
  private static final Set<String> COMMON = Set.of("exceptions", "codes");

  private RunPrints() {}

  /** Returns what a later run is held against; the findings in their order. */
  public static RunPrint of(Dossier dossier) {
    Map<String, String> rules = new HashMap<>();
    Map<String, String> data = new HashMap<>();
    for (Rule rule : dossier.book().rules()) {
      rules.put(rule.id(), RulePrint.of(rule));
      data.put(rule.id(), data(rule, dossier));
    }
    String settings =
        Stream.of(
                dossier.settings().crs().label(),
                dossier.settings().area().name(),
                dossier.settings().referenceDate())
            .collect(Collectors.joining("; "));
    RunFacts facts = new RunFacts(dossier.settings().version(), settings, data, rules);
    return RunPrint.of(facts, dossier.findings().all());
  }

  /** Returns a name of the contents of all files a rule looks at. */
  private static String data(Rule rule, Dossier dossier) {
    Set<String> roles = roles(rule);
    Set<String> uses =
        dossier.layers().stream()
            .filter(layer -> roles.isEmpty() || roles.contains(layer.role()))
            .map(RoleLayer::title)
            .collect(Collectors.toCollection(HashSet::new));
    uses.addAll(COMMON);
    return sha256(
        dossier.inputs().stream()
            .filter(input -> isFor(input, uses))
            .map(InputFile::sha256)
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  private static boolean isFor(InputFile input, Set<String> uses) {
    return Arrays.stream(input.use().split(", ")).anyMatch(uses::contains);
  }

  /** Returns the roles a rule names; none if it is about the delivery as a whole. */
  private static Set<String> roles(Rule rule) {
    if (rule.subject().role().isEmpty()) {
      return Set.of();
    }
    return Stream.concat(Stream.of(rule.subject()), rule.constraints().stream())
        .flatMap(side -> named(side).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> named(Side side) {
    return Stream.of(
            Stream.of(side.role()),
            side.zonedBy().map(Side.ZoneLayer::role).stream(),
            side.coverage().map(Side.Coverage::role).stream())
        .flatMap(roles -> roles)
        .toList();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

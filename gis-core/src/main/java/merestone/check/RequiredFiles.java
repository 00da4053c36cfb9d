package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import merestone.check.DeliveryAnswer.Named;
import merestone.message.Messages;
import merestone.rule.DeliveryDemand;
import merestone.rule.Relation;
import merestone.rule.Rule;

/**
 * {@link Relation#REQUIRED_FILES}: certain files were delivered. One fault for each that was not.
 *
 * <pre>
 *   files: ["*DLTB.shp", "docs/*.pdf"]     120114DLTB.shp   fits the first
 *                                          –                ← fault: docs/*.pdf
 * </pre>
 *
 * {@code *} is any letters of a name, {@code ?} is one; a name with a slash is held against the
 * path in the delivery, one without against the file's name in any folder. Upper and lower case
 * differ.
 */
record RequiredFiles() implements DeliveryTest {
  private static final Messages MESSAGES = Messages.of(RequiredFiles.class);

  @Override
  public List<DeliveryAnswer> test(Rule rule, Cast cast) {
    List<String> wanted = ((DeliveryDemand.RequiredFiles) rule.demand()).files();
    Optional<List<String>> files = cast.delivery().files();
    if (files.isEmpty()) {
      return List.of(
          DeliveryAnswer.notRun(
              DeliveryAnswer.FILES, wanted.size(), MESSAGES.text("notRun.noFiles")));
    }
    List<Named> faults = new ArrayList<>();
    for (String name : wanted) {
      Pattern pattern = pattern(name);
      boolean path = name.contains("/");
      boolean there =
          files.get().stream()
              .map(file -> path ? file : FileNames.name(file))
              .anyMatch(file -> pattern.matcher(file).matches());
      if (!there) {
        faults.add(new Named(name, Fault.of(-1, "", Map.of("file", name))));
      }
    }
    return List.of(DeliveryAnswer.ofFiles(wanted.size(), faults));
  }

  private static Pattern pattern(String name) {
    StringBuilder pattern = new StringBuilder();
    name.codePoints()
        .mapToObj(Character::toString)
        .map(
            letter ->
                switch (letter) {
                  case "*" -> "[^/]*";
                  case "?" -> "[^/]";
                  default -> Pattern.quote(letter);
                })
        .forEach(pattern::append);
    return Pattern.compile(pattern.toString());
  }
}

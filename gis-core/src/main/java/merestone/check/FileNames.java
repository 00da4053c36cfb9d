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
 * {@link Relation#FILE_NAMES}: the names of delivered files have a form. One fault a file.
 *
 * <pre>
 *   pattern  \d{6}[A-Z]+\.\w+     120114DLTB.shp          ok
 *                                 vector/120114DLTB.shp   ok: folders are no part of the name
 *                                 dltb_final.shp          ← fault
 * </pre>
 */
record FileNames() implements DeliveryTest {
  private static final Messages MESSAGES = Messages.of(FileNames.class);

  @Override
  public List<DeliveryAnswer> test(Rule rule, Cast cast) {
    Optional<List<String>> files = cast.delivery().files();
    if (files.isEmpty()) {
      return List.of(
          DeliveryAnswer.notRun(DeliveryAnswer.FILES, 0, MESSAGES.text("notRun.noFiles")));
    }
    Pattern pattern = Pattern.compile(((DeliveryDemand.FileNames) rule.demand()).pattern());
    List<Named> faults = new ArrayList<>();
    for (String file : files.get()) {
      if (!pattern.matcher(name(file)).matches()) {
        faults.add(new Named(file, Fault.of(-1, "", Map.of("file", file))));
      }
    }
    return List.of(DeliveryAnswer.ofFiles(files.get().size(), faults));
  }

  /** Returns a path's last part. */
  static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}

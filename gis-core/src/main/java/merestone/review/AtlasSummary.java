package merestone.review;

import java.util.List;
import java.util.stream.Collectors;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.report.AtlasPage;

/**
 * What became of an atlas.
 *
 * @param pages how many pages there are
 * @param kept how many of them were there already
 * @param faulty the pages that did not pass their own check, by name
 * @param unchecked what was not checked; empty texts if nothing
 */
public record AtlasSummary(int pages, int kept, List<Problem> faulty, Text unchecked) {
  private static final Messages MESSAGES = Messages.of(AtlasSummary.class);

  public AtlasSummary {
    faulty = List.copyOf(faulty);
  }

  static AtlasSummary of(List<AtlasPage> pages, Text unchecked) {
    return new AtlasSummary(
        pages.size(),
        (int) pages.stream().filter(AtlasPage::kept).count(),
        pages.stream()
            .filter(page -> !page.faults().isEmpty())
            .map(page -> faulty(page.name(), page.faults()))
            .toList(),
        unchecked);
  }

  /** Returns a page's faults as one problem. */
  static Problem faulty(String page, List<Text> faults) {
    Text all =
        new Text(
            faults.stream().map(Text::zh).collect(Collectors.joining("；")),
            faults.stream().map(Text::en).collect(Collectors.joining("; ")));
    return new Problem(
        "",
        "page-faulty",
        MESSAGES.text("atlas.faulty", page, all),
        MESSAGES.text("atlas.faulty.remedy"));
  }

  /** Returns the whole in one sentence. */
  public Text words() {
    if (pages > 0) {
      return MESSAGES.text("atlas.summary", pages, kept, faulty.size());
    }
    return MESSAGES.text("atlas.empty", isWhole() ? MESSAGES.text("atlas.empty.all") : unchecked);
  }

  /** Returns whether there was nothing that was not checked. */
  public boolean isWhole() {
    return unchecked.zh().isEmpty();
  }
}

package merestone.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import merestone.message.Language;
import merestone.message.Text;
import merestone.progress.Progress;

/** The list of an atlas as CSV, UTF-8 with a byte order mark, so that Excel reads Chinese. */
final class AtlasList {
  private AtlasList() {}

  static void write(List<AtlasPage> pages, Path target, Language language, Progress progress) {
    StringBuilder csv = new StringBuilder("\uFEFFpage,name,scale,faults\r\n");
    for (AtlasPage page : pages) {
      String faults =
          page.faults().stream()
              .map(fault -> words(fault, language))
              .collect(Collectors.joining("; "));
      csv.append(page.number())
          .append(',')
          .append(quoted(page.name()))
          .append(",1:")
          .append(Math.round(page.scale()))
          .append(',')
          .append(quoted(faults))
          .append("\r\n");
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    ResultFile.write(target, progress, out -> out.write(bytes));
  }

  private static String words(Text fault, Language language) {
    return language.main(fault);
  }

  /** Always quoted: a name may hold anything. */
  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }
}

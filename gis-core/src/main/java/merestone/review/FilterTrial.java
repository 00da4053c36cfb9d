package merestone.review;

import java.util.List;
import java.util.Optional;
import merestone.layer.LayerTable;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.review.FilterAnswer.Fault;
import merestone.rule.Condition;
import merestone.rule.ConditionFault;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;

/** Tries a filter on a layer. */
final class FilterTrial {
  private static final Messages MESSAGES = Messages.of(FilterTrial.class);

  private final LayerTable table;
  private final String ecql;

  FilterTrial(LayerTable table, String ecql) {
    this.table = table;
    this.ecql = ecql;
  }

  /**
   * Returns what the filter comes to.
   *
   * @throws merestone.progress.Cancelled if the user stops it
   */
  FilterAnswer answer(Progress progress) {
    long all = table.rows().size();
    if (ecql.isBlank()) {
      return new FilterAnswer(Optional.of(Condition.ALWAYS), all, all, Optional.empty());
    }
    Optional<ConditionFault> wrong = ConditionFault.of(ecql);
    if (wrong.isPresent()) {
      ConditionFault found = wrong.get();
      return FilterAnswer.wrong(
          all, new Fault(found.line(), found.column(), found.what(), found.remedy()));
    }
    Condition condition = Condition.parse(ecql);
    return condition.columns().stream()
        .filter(column -> !table.hasColumn(column))
        .findFirst()
        .map(column -> FilterAnswer.wrong(all, unknown(column)))
        .orElseGet(() -> counted(condition, progress));
  }

  private FilterAnswer counted(Condition condition, Progress progress) {
    long shown = 0;
    for (var row : table.rows()) {
      if ((row.record() & 1023) == 0) {
        progress.heed();
      }
      shown += condition.holds(row.feature()) ? 1 : 0;
    }
    return new FilterAnswer(Optional.of(condition), shown, table.rows().size(), Optional.empty());
  }

  private Fault unknown(String column) {
    List<String> there =
        table.schema().getAttributeDescriptors().stream()
            .filter(one -> !(one instanceof GeometryDescriptor))
            .map(AttributeDescriptor::getLocalName)
            .toList();
    Text remedy =
        NearestWord.among(column, there)
            .map(near -> MESSAGES.text("filter.nearest", near))
            .orElseGet(() -> MESSAGES.text("layer.noColumn.remedy", String.join(", ", there)));
    int at = Math.max(0, ecql.indexOf(column));
    int lineStart = ecql.lastIndexOf('\n', at) + 1;
    int line = 1 + (int) ecql.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Fault(line, at - lineStart + 1, MESSAGES.text("filter.noColumn", column), remedy);
  }
}

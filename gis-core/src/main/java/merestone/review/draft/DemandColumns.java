package merestone.review.draft;

import java.util.ArrayList;
import java.util.List;
import merestone.rule.AttributeDemand;
import merestone.rule.Demand;
import merestone.rule.LayerDemand;

/** The columns a demand looks at: in the layer judged, and in the one it is held against. */
final class DemandColumns {

  private DemandColumns() {}

  /** Returns the columns of the layer judged. */
  static List<String> ofSubject(Demand demand) {
    if (demand instanceof AttributeDemand attributes) {
      return ofAttributes(attributes);
    }
    return demand instanceof LayerDemand.MinimumArea area
        ? area.classes().stream().flatMap(one -> one.where().columns().stream()).toList()
        : List.of();
  }

  /** Returns the columns of the layer the subjects are held against. */
  static List<String> ofTarget(Demand demand) {
    if (demand instanceof AttributeDemand.Reference reference) {
      return List.of(reference.targetColumn());
    }
    return demand instanceof AttributeDemand.SumOfParts sum
        ? named(sum.wholeColumn(), sum.by())
        : List.of();
  }

  private static List<String> ofAttributes(AttributeDemand demand) {
    if (demand instanceof AttributeDemand.Required required) {
      return required.columns();
    }
    if (demand instanceof AttributeDemand.Unique unique) {
      return unique.columns();
    }
    if (demand instanceof AttributeDemand.Fields fields) {
      return fields.fields().stream().map(AttributeDemand.Field::name).toList();
    }
    if (demand instanceof AttributeDemand.Holds holds) {
      return holds.condition().columns();
    }
    return ofColumn(demand);
  }

  private static List<String> ofColumn(AttributeDemand demand) {
    if (demand instanceof AttributeDemand.CodeList codes) {
      return named(codes.column(), codes.nameColumn());
    }
    if (demand instanceof AttributeDemand.Form form) {
      return named(form.column());
    }
    if (demand instanceof AttributeDemand.Reference reference) {
      return named(reference.column());
    }
    if (demand instanceof AttributeDemand.DeclaredArea declared) {
      return named(declared.column());
    }
    return demand instanceof AttributeDemand.SumOfParts sum
        ? named(sum.column(), sum.by())
        : List.of();
  }

  private static List<String> named(String... columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      if (column != null && !column.isEmpty()) {
        names.add(column);
      }
    }
    return names;
  }
}

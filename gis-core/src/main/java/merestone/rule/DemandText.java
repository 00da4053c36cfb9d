package merestone.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.message.Messages;
import merestone.message.Text;

/** The terms of a rule's demand in words, for reports and the command line. */
public final class DemandText {
  private static final Messages WORDS = Messages.of(DemandText.class);

  private final List<Term> terms = new ArrayList<>();

  private DemandText() {}

  /**
   * One term.
   *
   * @param name what it is
   * @param value what the book says; what planners wrote is the same in both languages
   */
  public record Term(Text name, Text value) {}

  /**
   * Returns the terms beside sides and amount, in the order of the book; empty if there are none.
   */
  public static List<Term> of(Demand demand) {
    DemandText text = new DemandText();
    if (demand instanceof GroundDemand ground) {
      text.ground(ground);
    } else if (demand instanceof LayerDemand layer) {
      text.layer(layer);
    } else if (demand instanceof AttributeDemand attributes) {
      text.attributes(attributes);
    } else if (demand instanceof DeliveryDemand delivery) {
      text.delivery(delivery);
    }
    return List.copyOf(text.terms);
  }

  /** Returns the amount that decides, as the most that is tolerated or the least that is needed. */
  public static Optional<Text> amount(Demand demand) {
    String key = isLeast(demand.relation()) ? "show.least" : "show.most";
    return demand.limit().map(limit -> WORDS.text(key, amount(limit)));
  }

  /** Returns a side of a rule: its role, and which features. */
  public static Text side(Side side) {
    return side.where()
        .ifAny()
        .map(where -> WORDS.text("show.side", side.role(), where.ecql()))
        .orElseGet(() -> Text.same(side.role()));
  }

  /** Returns a side of a rule with all it says, in the keys of the book. */
  public static Text sideInFull(Side side) {
    return RuleFacts.side(side);
  }

  /** Returns whether the amount is the least that is needed, not the most that is tolerated. */
  public static boolean isLeast(Relation relation) {
    return switch (relation) {
      case SHARE_AT_LEAST, KEEP_DISTANCE, VERTEX_SPACING, NO_SLIVERS -> true;
      default -> false;
    };
  }

  /** Returns a limit for people, with its unit. */
  public static Text amount(Limit limit) {
    String number = BigDecimal.valueOf(limit.value()).stripTrailingZeros().toPlainString();
    return switch (limit.unit()) {
      case M2 -> WORDS.text("unit.m2", number);
      case HA -> WORDS.text("unit.ha", number);
      case MU -> WORDS.text("unit.mu", number);
      case KM2 -> WORDS.text("unit.km2", number);
      case PERCENT -> WORDS.text("unit.percent", number);
      case M -> WORDS.text("unit.m", number);
      case NUMBER -> Text.same(number);
    };
  }

  private void ground(GroundDemand demand) {
    add("show.groupBy", demand.groupBy());
    demand.matrix().ifPresent(this::matrix);
  }

  private void matrix(ZoneMatrix matrix) {
    add("show.zone", matrix.zoneColumn());
    add("show.use", matrix.useColumn());
    for (ZoneMatrix.Cell cell : matrix.cells()) {
      String where = String.join(", ", cell.zones()) + " × " + String.join(", ", cell.uses());
      put(WORDS.text("show.cell", where), entry(cell.entry()));
    }
    put(WORDS.text("show.otherwise"), entry(matrix.otherwise()));
    add("show.conditional", matrix.conditional().word());
  }

  private static Text entry(ZoneMatrix.Entry entry) {
    return switch (entry) {
      case ALLOW -> WORDS.text("entry.allow");
      case CONDITIONAL -> WORDS.text("entry.conditional");
      case FORBID -> WORDS.text("entry.forbid");
      case UNDECIDED -> WORDS.text("entry.undecided");
    };
  }

  private void layer(LayerDemand demand) {
    if (demand instanceof LayerDemand.NoDuplicates one) {
      put(WORDS.text("show.tolerance"), metres(one.toleranceM()));
    } else if (demand instanceof LayerDemand.NoSlivers one) {
      if (one.widthM() > 0) {
        put(WORDS.text("show.width"), metres(one.widthM()));
      }
      if (one.thinness() > 0) {
        add("show.thinness", Double.toString(one.thinness()));
      }
    } else if (demand instanceof LayerDemand.MinimumArea one) {
      one.classes().forEach(this::sizeClass);
    } else if (demand instanceof LayerDemand.NoSpikes one) {
      put(WORDS.text("show.angle"), WORDS.text("unit.degrees", one.degrees()));
    }
  }

  private void sizeClass(LayerDemand.SizeClass one) {
    Text name = one.title().zh().isEmpty() ? Text.same(one.where().ecql()) : one.title();
    put(WORDS.text("show.class", name), WORDS.text("show.least", amount(one.atLeast())));
  }

  private static Text metres(double length) {
    return amount(new Limit(length, Limit.Unit.M));
  }

  private void attributes(AttributeDemand demand) {
    if (demand instanceof AttributeDemand.Required one) {
      add("show.columns", String.join(", ", one.columns()));
    } else if (demand instanceof AttributeDemand.Fields one) {
      one.fields().forEach(this::field);
    } else if (demand instanceof AttributeDemand.CodeList one) {
      add("show.column", one.column());
      add("show.codes", one.codes());
      add("show.nameColumn", one.nameColumn());
    } else if (demand instanceof AttributeDemand.Form one) {
      add("show.column", one.column());
      add("show.pattern", one.pattern());
    } else if (demand instanceof AttributeDemand.Unique one) {
      add("show.columns", String.join(", ", one.columns()));
    } else if (demand instanceof AttributeDemand.Reference one) {
      add("show.column", one.column());
      add("show.target", one.target().role() + "." + one.targetColumn());
    } else if (demand instanceof AttributeDemand.Holds one) {
      add("show.holds", one.condition().ecql());
    } else if (demand instanceof AttributeDemand.DeclaredArea one) {
      add("show.column", one.column());
      put(WORDS.text("show.unit"), unit(one.unit()));
    } else if (demand instanceof AttributeDemand.SumOfParts one) {
      add("show.column", one.column());
      add("show.whole", one.whole().role() + "." + one.wholeColumn());
      add("show.by", one.by());
    }
  }

  private static Text unit(Limit.Unit unit) {
    Text one = amount(new Limit(1, unit));
    return new Text(one.zh().substring(1).strip(), one.en().substring(1).strip());
  }

  private void field(AttributeDemand.Field field) {
    String length = field.length().isPresent() ? "(" + field.length().getAsInt() : "";
    String decimals = field.decimals().isPresent() ? "," + field.decimals().getAsInt() : "";
    String type = field.type().name().toLowerCase(Locale.ROOT);
    Text value = Text.same(type + length + (length.isEmpty() ? "" : decimals + ")"));
    put(
        WORDS.text("show.field", field.name()),
        field.optional() ? WORDS.text("show.optional", value) : value);
  }

  private void delivery(DeliveryDemand demand) {
    if (demand instanceof DeliveryDemand.FileNames one) {
      add("show.pattern", one.pattern());
    } else if (demand instanceof DeliveryDemand.RequiredFiles one) {
      add("show.files", String.join(", ", one.files()));
    } else if (demand instanceof DeliveryDemand.GeometryType one) {
      add("show.types", one.types().stream().collect(Collectors.joining(", ")));
    } else if (demand instanceof DeliveryDemand.DeclaredCrs one) {
      add("show.crs", String.join(", ", one.codes()));
    }
  }

  private void add(String key, String value) {
    if (!value.isEmpty()) {
      put(WORDS.text(key), Text.same(value));
    }
  }

  private void put(Text name, Text value) {
    terms.add(new Term(name, value));
  }
}

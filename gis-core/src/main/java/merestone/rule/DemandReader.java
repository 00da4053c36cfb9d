package merestone.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.rule.AttributeDemand.Field;
import merestone.rule.AttributeDemand.FieldType;
import merestone.rule.LayerDemand.SizeClass;
import merestone.rule.code.CodeTables;

/** Builds the demand of a rule from a node in which no fault was found. */
final class DemandReader {
  private static final double DEFAULT_DUPLICATE_TOLERANCE_M = 0.0001;

  /** Our own choice: wider than boundaries are misdrawn, narrower than a wrong zone or district. */
  private static final double DEFAULT_REACH_M = 1;

  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:m|米)?");

  private final YamlNode rule;
  private final Path book;
  private final Relation relation;

  private DemandReader(YamlNode rule, Path book) {
    this.rule = rule;
    this.book = book;
    this.relation = Relation.valueOf(rule.text("relation").toUpperCase(Locale.ROOT));
  }

  /**
   * Returns the demand of a rule.
   *
   * @param book the file the rule stands in: what it names is beside it
   * @throws merestone.message.UserError if a code table it names cannot be read or is none
   */
  static Demand demand(YamlNode rule, Path book) {
    DemandReader reader = new DemandReader(rule, book);
    return switch (reader.relation.family()) {
      case GROUND -> reader.ground();
      case NEARNESS -> new NearDemand(reader.relation, reader.constraints(), reader.limit());
      case LAYER -> reader.layer();
      case ATTRIBUTES -> reader.attributes();
      case DELIVERY -> reader.delivery();
    };
  }

  private GroundDemand ground() {
    return new GroundDemand(
        relation,
        constraints(),
        limit(),
        rule.find("matrix").map(DemandReader::matrix),
        rule.text("groupBy"));
  }

  private LayerDemand layer() {
    return switch (relation) {
      case NO_OVERLAPS -> new LayerDemand.NoOverlaps(limit());
      case NO_GAPS -> new LayerDemand.NoGaps(limit(), rule.find("within").map(SideReader::side));
      case NO_DUPLICATES ->
          new LayerDemand.NoDuplicates(number("tolerance", DEFAULT_DUPLICATE_TOLERANCE_M));
      case VALID_GEOMETRY -> new LayerDemand.ValidGeometry();
      case NO_SLIVERS ->
          new LayerDemand.NoSlivers(limitOf("limit"), number("width", 0), number("thinness", 0));
      case MINIMUM_AREA ->
          new LayerDemand.MinimumArea(
              rule.items("classes").stream().map(DemandReader::sizeClass).toList());
      case SINGLE_PART -> new LayerDemand.SinglePart();
      case VERTEX_SPACING -> new LayerDemand.VertexSpacing(limit());
      case NO_SPIKES -> new LayerDemand.NoSpikes(number("angle", 0));
      default -> throw new IllegalStateException(relation + " is not about a layer");
    };
  }

  private AttributeDemand attributes() {
    String column = rule.text("column");
    return switch (relation) {
      case REQUIRED -> new AttributeDemand.Required(texts("columns"));
      case FIELDS ->
          new AttributeDemand.Fields(
              rule.items("fields").stream().map(DemandReader::field).toList());
      case CODE_LIST ->
          new AttributeDemand.CodeList(
              column,
              rule.text("codes"),
              CodeTables.of(rule.text("codes"), book),
              rule.text("nameColumn"));
      case PATTERN -> new AttributeDemand.Form(column, rule.text("pattern"));
      case UNIQUE -> new AttributeDemand.Unique(texts("columns"));
      case REFERENCE -> {
        YamlNode to = rule.find("to").orElseThrow();
        yield new AttributeDemand.Reference(column, SideReader.side(to), to.text("column"));
      }
      case CONDITION -> new AttributeDemand.Holds(Condition.parse(rule.text("holds")));
      case DECLARED_AREA ->
          new AttributeDemand.DeclaredArea(
              column, LimitText.unit(rule.text("unit")), limitOf("tolerance").orElseThrow());
      case SUM_OF_PARTS -> {
        YamlNode whole = rule.find("whole").orElseThrow();
        yield new AttributeDemand.SumOfParts(
            column, SideReader.side(whole), whole.text("column"), rule.text("by"), tolerance());
      }
      default -> throw new IllegalStateException(relation + " is not about attributes");
    };
  }

  private DeliveryDemand delivery() {
    return switch (relation) {
      case FILE_NAMES -> new DeliveryDemand.FileNames(rule.text("pattern"));
      case REQUIRED_FILES -> new DeliveryDemand.RequiredFiles(texts("files"));
      case REQUIRED_LAYER -> new DeliveryDemand.RequiredLayer();
      case GEOMETRY_TYPE -> new DeliveryDemand.GeometryType(texts("types"));
      case DECLARED_CRS -> new DeliveryDemand.DeclaredCrs(texts("crs"));
      case NOT_EMPTY -> new DeliveryDemand.NotEmpty();
      case EXTENT_INSIDE ->
          new DeliveryDemand.ExtentInside(
              constraints().get(0), number("tolerance", DEFAULT_REACH_M));
      default -> throw new IllegalStateException(relation + " is not about a delivery");
    };
  }

  private List<Side> constraints() {
    return SideReader.constraints(rule).stream().map(SideReader::side).toList();
  }

  /**
   * The amount stands under {@code limit} if it is the most, under {@code atLeast} if the least.
   */
  private Limit limit() {
    return limitOf("limit").or(() -> limitOf("atLeast")).orElseThrow();
  }

  private Optional<Limit> limitOf(String key) {
    return rule.find(key).map(YamlNode::text).map(LimitText::parse);
  }

  /** An amount of columns has no unit but theirs. */
  private Limit tolerance() {
    Matcher number = NUMBER.matcher(rule.text("tolerance"));
    return number.matches()
        ? new Limit(Double.parseDouble(number.group(1)), Limit.Unit.NUMBER)
        : limitOf("tolerance").orElseThrow();
  }

  /** Returns a number, or a length in metres whose unit may be written. */
  private double number(String key, double otherwise) {
    Matcher number = NUMBER.matcher(rule.text(key));
    return number.matches() ? Double.parseDouble(number.group(1)) : otherwise;
  }

  private List<String> texts(String key) {
    return texts(rule, key);
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.items(key).stream().map(YamlNode::text).toList();
  }

  private static SizeClass sizeClass(YamlNode node) {
    return new SizeClass(
        node.words("title"),
        SideReader.condition(node, "where"),
        LimitText.parse(node.text("atLeast")));
  }

  private static Field field(YamlNode node) {
    return new Field(
        node.text("name"),
        FieldType.valueOf(node.text("type").toUpperCase(Locale.ROOT)),
        whole(node, "length"),
        whole(node, "decimals"),
        node.isTrue("optional"));
  }

  private static OptionalInt whole(YamlNode node, String key) {
    return node.find(key)
        .map(found -> OptionalInt.of(Integer.parseInt(found.text())))
        .orElse(OptionalInt.empty());
  }

  private static ZoneMatrix matrix(YamlNode node) {
    return new ZoneMatrix(
        node.text("zone"),
        node.text("use"),
        node.items("cells").stream().map(DemandReader::cell).toList(),
        node.find("otherwise")
            .map(found -> entry(node.text("otherwise")))
            .orElse(ZoneMatrix.Entry.UNDECIDED),
        node.find("conditional")
            .map(found -> Level.valueOf(found.text().toUpperCase(Locale.ROOT)))
            .orElse(Level.WARN));
  }

  private static ZoneMatrix.Cell cell(YamlNode node) {
    return new ZoneMatrix.Cell(
        texts(node, "zones"), texts(node, "uses"), entry(node.text("entry")));
  }

  private static ZoneMatrix.Entry entry(String word) {
    return ZoneMatrix.Entry.valueOf(word.toUpperCase(Locale.ROOT));
  }
}

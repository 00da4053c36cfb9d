package merestone.rule;

import java.util.Locale;
import merestone.message.Messages;
import merestone.message.Text;

/** What a rule demands, in one word. Each word has a {@link Demand} that holds its terms. */
public enum Relation {
  /** The ground the subject shares with the constraints may not exceed the limit. */
  MUST_NOT_OVERLAP(Family.GROUND, "relation.mustNotOverlap"),
  /** The ground of the subject outside the constraints may not exceed the limit. */
  MUST_BE_INSIDE(Family.GROUND, "relation.mustBeInside"),
  /** The ground of the subject under none of several layers may not exceed the limit. */
  MUST_BE_COVERED_BY(Family.GROUND, "relation.mustBeCoveredBy"),
  /** The shared ground, of one subject or of a group, may not be more than the limit. */
  SHARE_AT_MOST(Family.GROUND, "relation.shareAtMost"),
  /** The shared ground, of one subject or of a group, may not be less than the limit. */
  SHARE_AT_LEAST(Family.GROUND, "relation.shareAtLeast"),
  /** A table of zones and uses says what may stand where. */
  ZONE_MATRIX(Family.GROUND, "relation.zoneMatrix"),
  /** The subject may not come nearer to any constraint than the limit. */
  KEEP_DISTANCE(Family.NEARNESS, "relation.keepDistance"),
  /** The subject must touch a constraint. */
  MUST_TOUCH(Family.NEARNESS, "relation.mustTouch"),

  /** Features of the layer may not share ground. */
  NO_OVERLAPS(Family.LAYER, "relation.noOverlaps"),
  /** Between the features of the layer there may be no ground that nobody covers. */
  NO_GAPS(Family.LAYER, "relation.noGaps"),
  /** No feature may be there twice. */
  NO_DUPLICATES(Family.LAYER, "relation.noDuplicates"),
  /** Every geometry must be valid. */
  VALID_GEOMETRY(Family.LAYER, "relation.validGeometry"),
  /** No feature may be a sliver. */
  NO_SLIVERS(Family.LAYER, "relation.noSlivers"),
  /** Features of a class may not be smaller than its least area. */
  MINIMUM_AREA(Family.LAYER, "relation.minimumArea"),
  /** Every feature must be one polygon. */
  SINGLE_PART(Family.LAYER, "relation.singlePart"),
  /** Vertices may not be nearer to each other than the limit. */
  VERTEX_SPACING(Family.LAYER, "relation.vertexSpacing"),
  /** No outline may turn back on itself in a needle. */
  NO_SPIKES(Family.LAYER, "relation.noSpikes"),

  /** Columns must be filled in. */
  REQUIRED(Family.ATTRIBUTES, "relation.required"),
  /** The layer must have columns of these names, types and lengths. */
  FIELDS(Family.ATTRIBUTES, "relation.fields"),
  /** A column holds codes of a table, and another may hold their names. */
  CODE_LIST(Family.ATTRIBUTES, "relation.codeList"),
  /** The text of a column must have a form. */
  PATTERN(Family.ATTRIBUTES, "relation.pattern"),
  /** No two features may have the same values. */
  UNIQUE(Family.ATTRIBUTES, "relation.unique"),
  /** What a column holds must be there in another layer. */
  REFERENCE(Family.ATTRIBUTES, "relation.reference"),
  /** A condition on the attributes must hold. */
  CONDITION(Family.ATTRIBUTES, "relation.condition"),
  /** The area a column declares must be that of the geometry. */
  DECLARED_AREA(Family.ATTRIBUTES, "relation.declaredArea"),
  /** What the parts declare must add up to what the whole declares. */
  SUM_OF_PARTS(Family.ATTRIBUTES, "relation.sumOfParts"),

  /** Delivered files must have names of a form. */
  FILE_NAMES(Family.DELIVERY, "relation.fileNames"),
  /** Certain files must have been delivered. */
  REQUIRED_FILES(Family.DELIVERY, "relation.requiredFiles"),
  /** A layer must have been delivered and be usable. */
  REQUIRED_LAYER(Family.DELIVERY, "relation.requiredLayer"),
  /** The geometries of a layer must be of a type. */
  GEOMETRY_TYPE(Family.DELIVERY, "relation.geometryType"),
  /** The layer's own coordinate system must be one of these. */
  DECLARED_CRS(Family.DELIVERY, "relation.declaredCrs"),
  /** The layer must have features. */
  NOT_EMPTY(Family.DELIVERY, "relation.notEmpty"),
  /** The layer may not reach out of the district. */
  EXTENT_INSIDE(Family.DELIVERY, "relation.extentInside");

  /** What a rule looks at to judge. */
  public enum Family {
    /** One subject at a time, by the ground it shares with constraints. */
    GROUND,
    /** One subject at a time, by how near constraints are. */
    NEARNESS,
    /** A layer's geometries among themselves. */
    LAYER,
    /** A layer's attributes. */
    ATTRIBUTES,
    /** What was delivered: files, layers, systems. */
    DELIVERY
  }

  private final Family family;
  private final String key;

  Relation(Family family, String key) {
    this.family = family;
    this.key = key;
  }

  /** Returns what a rule of this word looks at. */
  public Family family() {
    return family;
  }

  /** Returns what the rule demands, in a few words. */
  public Text title() {
    return Messages.of(Relation.class).text(key);
  }

  /** Returns the word used in files: the constant's name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package merestone.review.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import merestone.message.Problem;

/** A draft as the JSON document of {@code new --json}. Stateless. */
public final class DraftJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Locale language;

  private DraftJson(Locale language) {
    this.language = language;
  }

  /**
   * Returns the document.
   *
   * @param needs what the book needs
   * @param problems what is wrong with files
   * @param review the review file, if it was written
   * @param language the language of messages
   */
  public static String of(
      Draft draft,
      List<RoleNeed> needs,
      List<Problem> problems,
      Optional<Path> review,
      Locale language) {
    DraftJson json = new DraftJson(language);
    ObjectNode document = MAPPER.createObjectNode();
    review.ifPresent(file -> document.put("review", file.toString()));
    document.put("name", draft.name()).put("crs", draft.crs()).put("rules", draft.law().book());
    ArrayNode layers = document.putArray("layers");
    draft.layers().forEach(layer -> json.add(layers.addObject(), layer));
    ArrayNode roles = document.putArray("roles");
    needs.forEach(need -> json.add(roles.addObject(), need));
    json.add(document.putArray("problems"), problems);
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own can always be written", e);
    }
  }

  private void add(ObjectNode node, DraftLayer layer) {
    FoundLayer found = layer.found();
    node.put("path", found.address().toString())
        .put("name", found.name())
        .put("features", found.rows())
        .put("geometryType", found.geometryType())
        .put("role", layer.role());
    node.putObject("crs").put("code", found.grid().code()).put("name", found.grid().label());
    node.putObject("encoding")
        .put("name", found.sample().encoding())
        .put("from", found.sample().from().word());
    ArrayNode guesses = node.putArray("guesses");
    for (RoleGuess guess : found.guesses()) {
      guesses
          .addObject()
          .put("role", guess.role())
          .put("confidence", guess.confidence().word())
          .put("points", guess.points())
          .put("why", guess.why().in(language));
    }
    DraftColumns columns = layer.columns();
    node.put("key", columns.key())
        .put("nameColumn", columns.name())
        .put("town", columns.town())
        .put("classBy", columns.classBy());
    ObjectNode renamed = node.putObject("columns");
    new TreeMap<>(layer.renamed()).forEach(renamed::put);
    ObjectNode preview = node.putObject("preview");
    found.sample().columns().forEach(preview.putArray("columns")::add);
    ArrayNode rows = preview.putArray("rows");
    found.sample().rows().forEach(row -> row.forEach(rows.addArray()::add));
    add(node.putArray("problems"), found.problems());
  }

  private void add(ObjectNode node, RoleNeed need) {
    node.put("role", need.role())
        .put("title", need.title().in(language))
        .put("rules", need.rules())
        .put("missing", need.isMissing());
    need.playedBy().forEach(node.putArray("layers")::add);
    ArrayNode gaps = node.putArray("missingColumns");
    for (RoleNeed.Gap gap : need.gaps()) {
      gaps.addObject()
          .put("layer", gap.layer())
          .put("column", gap.column())
          .put("rules", gap.rules());
    }
  }

  private void add(ArrayNode to, List<Problem> problems) {
    for (Problem problem : problems) {
      to.addObject()
          .put("path", problem.path())
          .put("code", problem.code())
          .put("message", problem.message().in(language))
          .put("remedy", problem.remedy().in(language));
    }
  }
}

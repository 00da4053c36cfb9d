package merestone.map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import merestone.message.Text;

/** A style file as written: see {@code styles.yaml} for the meaning of each entry. */
record StyleFile(
    List<LayerStyle> layers, List<Symbol> palette, Map<ConflictKind, Symbol> findings, Ink ink) {

  private static final ObjectMapper MAPPER = mapper();

  StyleFile {
    layers = List.copyOf(layers);
    palette = List.copyOf(palette);
    findings = new EnumMap<>(findings);
    Objects.requireNonNull(ink, "ink");
    if (palette.isEmpty() || findings.size() < ConflictKind.values().length) {
      throw new IllegalArgumentException("palette or findings incomplete");
    }
  }

  static StyleFile read(InputStream in) throws IOException {
    return MAPPER.readValue(in, StyleFile.class);
  }

  /** The style of one role; a role of {@code *} only marks where all others lie. */
  record LayerStyle(
      String role,
      String column,
      List<ClassStyle> classes,
      Text restLabel,
      Symbol rest,
      LabelStyle labels) {

    LayerStyle {
      Objects.requireNonNull(role, "role");
      classes = classes == null ? List.of() : List.copyOf(classes);
      if (rest == null && !role.equals("*")) {
        throw new IllegalArgumentException("role " + role + " has no symbol for the rest");
      }
    }
  }

  /** One thematic class: features whose value has this part. */
  record ClassStyle(String has, Text label, Symbol symbol) {
    ClassStyle {
      Objects.requireNonNull(has, "has");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(symbol, "symbol");
    }
  }

  /** Which identifying column is written on the shapes, and how high, mm. */
  record LabelStyle(Source from, double mm) {
    enum Source {
      KEY,
      NAME,
      TOWN
    }
  }

  private static ObjectMapper mapper() {
    SimpleModule colours = new SimpleModule();
    colours.addDeserializer(Color.class, new HexColour());
    return YAMLMapper.builder()
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .addModule(colours)
        .build();
  }

  /** Reads {@code #rrggbb} and {@code #rrggbbaa}. */
  private static final class HexColour extends StdDeserializer<Color> {
    private static final long serialVersionUID = 1L;
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");

    HexColour() {
      super(Color.class);
    }

    @Override
    public Color deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String hex = parser.getText();
      if (!HEX.matcher(hex).matches()) {
        throw context.weirdStringException(hex, Color.class, "not #rrggbb or #rrggbbaa");
      }
      int rgb = Integer.parseInt(hex.substring(1, 7), 16);
      int alpha = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) : 255;
      return new Color(alpha << 24 | rgb, true);
    }
  }
}

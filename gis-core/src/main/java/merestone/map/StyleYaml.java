package merestone.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Style files as YAML. Stateless. */
final class StyleYaml {
  private static final ObjectMapper MAPPER = mapper();

  private StyleYaml() {}

  static StyleFile read(InputStream in) throws IOException {
    return MAPPER.readValue(in, StyleFile.class);
  }

  /** Returns the YAML of a file: what it leaves out is left out. */
  static String text(StyleFile file) {
    try {
      return MAPPER.writeValueAsString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("styles are always writable", e);
    }
  }

  private static ObjectMapper mapper() {
    SimpleModule colours = new SimpleModule();
    colours.addDeserializer(Color.class, new HexReading());
    colours.addSerializer(Color.class, new HexWriting());
    return YAMLMapper.builder()
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
        .visibility(
            com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER,
            com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
        .serializationInclusion(JsonInclude.Include.NON_EMPTY)
        .addModule(colours)
        .build();
  }

  /** Reads {@code #rrggbb} and {@code #rrggbbaa}. */
  private static final class HexReading extends StdDeserializer<Color> {
    private static final long serialVersionUID = 1L;

    HexReading() {
      super(Color.class);
    }

    @Override
    public Color deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String hex = parser.getText();
      if (!HexColour.is(hex)) {
        throw context.weirdStringException(hex, Color.class, "not #rrggbb or #rrggbbaa");
      }
      return HexColour.read(hex);
    }
  }

  private static final class HexWriting extends StdSerializer<Color> {
    private static final long serialVersionUID = 1L;

    HexWriting() {
      super(Color.class);
    }

    @Override
    public void serialize(Color colour, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(HexColour.text(colour));
    }
  }
}

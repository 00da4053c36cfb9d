package merestone.store.shapefile;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.feature.FeatureTypes;

/**
 * Plans the columns of a .dbf: from what the schema fixes, else from a first pass over the values.
 */
final class OutputColumns {
  /** Widest text dBase III holds. */
  private static final int MAX_TEXT = 254;

  /** Widest number ogr2ogr writes and ArcGIS reads. */
  private static final int MAX_NUMBER = 24;

  private static final int MAX_DECIMALS = 15;

  private final Charset charset;
  private final List<Measured> measured = new ArrayList<>();

  OutputColumns(SimpleFeatureType schema, Charset charset) {
    this.charset = charset;
    for (AttributeDescriptor descriptor : schema.getAttributeDescriptors()) {
      if (!(descriptor instanceof GeometryDescriptor)) {
        measured.add(new Measured(descriptor));
      }
    }
  }

  /** Takes the values of one feature into account. */
  void measure(SimpleFeature feature) {
    for (Measured column : measured) {
      column.measure(feature.getAttribute(column.descriptor.getLocalName()));
    }
  }

  /** Returns the columns, once every feature has been measured. */
  List<OutputColumn> plan() {
    List<String> names = measured.stream().map(c -> c.descriptor.getLocalName()).toList();
    List<String> shortNames = FieldNames.shorten(names, charset);
    List<OutputColumn> plan = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      plan.add(measured.get(i).column(shortNames.get(i)));
    }
    return plan;
  }

  /** A column with the widths its values need. */
  private final class Measured {
    private final AttributeDescriptor descriptor;
    private final char type;
    private int textBytes = 1;
    private int wholeDigits = 1;
    private int scale;

    Measured(AttributeDescriptor descriptor) {
      this.descriptor = descriptor;
      this.type = letter(descriptor.getType().getBinding());
    }

    void measure(Object value) {
      if (type == 'C' && value != null) {
        textBytes = Math.max(textBytes, value.toString().getBytes(charset).length);
      } else if (type == 'N'
          && value instanceof Number number
          && Double.isFinite(number.doubleValue())) {
        BigDecimal decimal = OutputColumn.decimal(number).stripTrailingZeros();
        int sign = decimal.signum() < 0 ? 1 : 0;
        int whole = Math.max(1, decimal.precision() - decimal.scale()) + sign;
        if (whole
            < MAX_NUMBER - 1) { // what cannot be written must not cost the others their digits
          wholeDigits = Math.max(wholeDigits, whole);
          scale = Math.max(scale, decimal.scale());
        }
      }
    }

    OutputColumn column(String name) {
      String attribute = descriptor.getLocalName();
      return switch (type) {
        case 'D' -> new OutputColumn(attribute, name, type, 8, 0);
        case 'L' -> new OutputColumn(attribute, name, type, 1, 0);
        case 'N' -> number(attribute, name);
        default -> new OutputColumn(attribute, name, type, Math.min(MAX_TEXT, fixed(textBytes)), 0);
      };
    }

    private OutputColumn number(String attribute, String name) {
      Class<?> binding = descriptor.getType().getBinding();
      if (binding == Integer.class || binding == Short.class || binding == Byte.class) {
        return new OutputColumn(attribute, name, type, fixed(Math.max(9, wholeDigits)), 0);
      }
      if (binding == Long.class) {
        return new OutputColumn(attribute, name, type, fixed(Math.max(18, wholeDigits)), 0);
      }
      int room = Math.max(0, MAX_NUMBER - wholeDigits - 1);
      int digits = Math.min(Math.min(MAX_DECIMALS, room), Math.max(1, scale));
      int decimals = hint(ShapefileWriter.DECIMALS, digits);
      int width = Math.min(MAX_NUMBER, Math.max(18, wholeDigits + 1 + decimals));
      return new OutputColumn(attribute, name, type, fixed(width), decimals);
    }

    private int fixed(int measuredWidth) {
      int restricted = FeatureTypes.getFieldLength(descriptor);
      int width = restricted > 0 ? restricted : measuredWidth;
      return Math.max(1, Math.min(MAX_TEXT, hint(ShapefileWriter.WIDTH, width)));
    }

    private int hint(String key, int otherwise) {
      return descriptor.getUserData().get(key) instanceof Integer value ? value : otherwise;
    }
  }

  private static char letter(Class<?> binding) {
    if (Number.class.isAssignableFrom(binding)) {
      return 'N';
    }
    if (Date.class.isAssignableFrom(binding) || binding == LocalDate.class) {
      return 'D';
    }
    return binding == Boolean.class ? 'L' : 'C';
  }
}

package merestone.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import merestone.check.ColumnForm.Holds;
import merestone.layer.LayerTable;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.AttributeDemand.Field;
import merestone.rule.AttributeDemand.FieldType;
import merestone.rule.Relation;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;

/**
 * {@link Relation#FIELDS}: the layer has columns of these names, types and lengths. One fault a
 * column, on the layer as a whole.
 *
 * <pre>
 *   the standard          the layer
 *   BSM   text(18)        BSM   C(18)     ok
 *   TBMJ  number, 2       TBMJ  N(18,4)   ← fault: 4 decimals, not 2
 *   DLBM  text(5)         dlbm  C(5)      ← fault: no DLBM; dlbm comes near
 *   BZ    text, optional  –               ok
 * </pre>
 *
 * Names are compared to the letter. What a format does not declare is no fault: see {@link
 * ColumnForm}. Lengths are compared as they are declared, in bytes in a .dbf; where a standard
 * wants more than the 254 of which a .dbf is capable, 254 will do.
 */
record Fields() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(Fields.class);
  private static final Charset GBK = Charset.forName("GBK");

  /** dBASE III: a field name has at most 10 bytes. */
  private static final int DBF_NAME_BYTES = 10;

  @Override
  public boolean takesLayerAsOne() {
    return true;
  }

  @Override
  public LayerAnswer test(LayerTask task) {
    LayerTable table = task.layer().layer().table();
    List<Fault> faults = new ArrayList<>();
    for (Field field : task.demand(AttributeDemand.Fields.class).fields()) {
      why(field, table)
          .map(why -> Fault.of(-1, field.name(), Map.of("column", field.name())).saying("why", why))
          .ifPresent(faults::add);
    }
    return LayerAnswer.of(faults);
  }

  private static Optional<Text> why(Field wanted, LayerTable table) {
    AttributeDescriptor column = table.schema().getDescriptor(wanted.name());
    if (column == null || column instanceof GeometryDescriptor) {
      return wanted.optional() ? Optional.empty() : Optional.of(missing(wanted.name(), table));
    }
    ColumnForm form = ColumnForm.of(table, column);
    if (!form.admits(wanted.type())) {
      return Optional.of(
          MESSAGES.text(
              "field.type", word(form.type()), form.said(), word(Holds.of(wanted.type()))));
    }
    List<Text> whys = new ArrayList<>();
    if (wanted.type() != FieldType.DATE) {
      length(form.possible(wanted.length()), form.length()).ifPresent(whys::add);
      differs(wanted.decimals(), form.decimals())
          .ifPresent(
              found ->
                  whys.add(MESSAGES.text("field.decimals", found, wanted.decimals().getAsInt())));
    }
    return whys.isEmpty() ? Optional.empty() : Optional.of(joined(whys));
  }

  private static Text word(Holds type) {
    return MESSAGES.text(
        switch (type) {
          case TEXT -> "field.text";
          case INTEGER -> "field.integer";
          case NUMBER -> "field.number";
          case DATE -> "field.date";
          case OTHER -> "field.other";
        });
  }

  private static Optional<Text> length(OptionalInt wanted, OptionalInt found) {
    return differs(wanted, found)
        .map(
            length ->
                MESSAGES.text(
                    length < wanted.getAsInt() ? "field.short" : "field.long",
                    length,
                    wanted.getAsInt()));
  }

  /** Returns what was found if it is known, asked for, and another. */
  private static Optional<Integer> differs(OptionalInt wanted, OptionalInt found) {
    boolean other =
        wanted.isPresent() && found.isPresent() && wanted.getAsInt() != found.getAsInt();
    return other ? Optional.of(found.getAsInt()) : Optional.empty();
  }

  private static Text joined(List<Text> whys) {
    return new Text(
        whys.stream().map(Text::zh).collect(Collectors.joining("；")),
        whys.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  private static Text missing(String name, LayerTable table) {
    List<String> names =
        table.schema().getAttributeDescriptors().stream()
            .filter(column -> !(column instanceof GeometryDescriptor))
            .map(AttributeDescriptor::getLocalName)
            .toList();
    Optional<String> sameLetters = names.stream().filter(name::equalsIgnoreCase).findFirst();
    if (sameLetters.isPresent()) {
      return MESSAGES.text("field.case", sameLetters.get());
    }
    Optional<String> cut = names.stream().filter(one -> isCut(one, name)).findFirst();
    if (cut.isPresent()) {
      return MESSAGES.text("field.cut", cut.get());
    }
    return NearestWord.among(name, names)
        .map(near -> MESSAGES.text("field.near", near))
        .orElseGet(() -> MESSAGES.text("field.missing"));
  }

  /** Returns whether a name is another one as a .dbf cuts it, in either of the usual encodings. */
  private static boolean isCut(String name, String whole) {
    boolean begins = whole.length() > name.length() && whole.startsWith(name);
    return begins
        && List.of(GBK, StandardCharsets.UTF_8).stream()
            .map(charset -> nextLongerBytes(name, whole, charset))
            .anyMatch(bytes -> bytes > DBF_NAME_BYTES);
  }

  /** Returns the bytes of the name with one more letter of the whole: what no longer fitted. */
  private static int nextLongerBytes(String name, String whole, Charset charset) {
    int fits = name.getBytes(charset).length;
    int next = whole.substring(0, name.length() + 1).getBytes(charset).length;
    return fits <= DBF_NAME_BYTES ? next : 0;
  }
}

package merestone.store.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.message.Problem;

/** Collects what the format forced upon the features: one note per column and kind. */
final class OutputNotes {
  private final String path;
  private final Charset charset;
  private final CharsetEncoder encoder;
  private final List<Problem> names = new ArrayList<>();
  private final Map<String, Map<Fault, Count>> values = new LinkedHashMap<>();

  OutputNotes(String path, Charset charset) {
    this.path = path;
    this.charset = charset;
    this.encoder = charset.newEncoder();
  }

  void name(OutputColumn column) {
    if (!column.attribute().isEmpty() && !column.attribute().equals(column.name())) {
      names.add(Fault.WRITE_NAME.at(path, column.attribute(), column.name()));
    }
  }

  void value(OutputColumn column, int record, Object value) {
    if (column.type() == 'C' && value != null) {
      String text = value.toString();
      if (text.length() * 4 > column.width() && text.getBytes(charset).length > column.width()) {
        count(column, Fault.WRITE_CUT, record);
      }
      if (!encoder.canEncode(text)) {
        count(column, Fault.WRITE_UNMAPPABLE, record);
      }
    } else if (!column.holds(value)) {
      count(column, Fault.WRITE_NUMBER, record);
    }
  }

  private void count(OutputColumn column, Fault fault, int record) {
    values
        .computeIfAbsent(column.name(), name -> new EnumMap<>(Fault.class))
        .merge(fault, new Count(1, record), Count::plus);
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(names);
    values.forEach(
        (column, faults) ->
            faults.forEach(
                (fault, count) ->
                    problems.add(
                        fault.at(path, column, count.times(), count.first(), charset.name()))));
    return problems;
  }

  private record Count(int times, int first) {
    Count plus(Count other) {
      return new Count(times + other.times, first);
    }
  }
}

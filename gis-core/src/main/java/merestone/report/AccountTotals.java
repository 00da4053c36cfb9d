package merestone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import merestone.finding.Findings;

/**
 * Writes the totals of the area accounts, those of the report's page, into the document of {@code
 * check --json}. Subject by subject they are in {@link AccountsFile}.
 */
final class AccountTotals {
  private final JsonGenerator json;

  private AccountTotals(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json, Findings findings) throws IOException {
    AccountTotals totals = new AccountTotals(json);
    List<ClassTable> classes = ClassTable.of(findings.accounts());
    json.writeArrayFieldStart("accounts");
    for (AccountLine line : AccountLine.of(findings.accounts())) {
      totals.write(line, classes);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("doubleCovers");
    for (DoubleCoverLine line : DoubleCoverLine.of(findings.doubleCovers())) {
      totals.write(line);
    }
    json.writeEndArray();
  }

  private void write(AccountLine line, List<ClassTable> classes) throws IOException {
    json.writeStartObject();
    json.writeStringField("subjectLayer", line.layers().subject());
    json.writeStringField("constraintLayer", line.layers().constraint());
    json.writeNumberField("subjects", line.subjects());
    json.writeNumberField("pairs", line.pairs());
    number("wholeM2", line.whole());
    number("sumOfPairsM2", line.sumOfPairs());
    number("footprintM2", line.footprint());
    number("footprintEllipsoidalM2", line.ellipsoidal());
    number("restM2", line.rest());
    for (ClassTable table : classes) {
      if (table.layers().equals(line.layers())) {
        write(table);
      }
    }
    json.writeEndObject();
  }

  private void write(ClassTable table) throws IOException {
    json.writeObjectFieldStart("byClass");
    json.writeStringField("column", table.column());
    json.writeArrayFieldStart("classes");
    for (ClassTable.Line line : table.lines()) {
      json.writeStartObject();
      json.writeStringField("class", line.value());
      json.writeNumberField("subjects", line.subjects());
      json.writeNumberField("pairs", line.pairs());
      number("footprintM2", line.footprint().planar());
      number("footprintEllipsoidalM2", line.footprint().ellipsoidal());
      json.writeEndObject();
    }
    json.writeEndArray();
    number("overlapBetweenClassesM2", table.between().planar());
    number("overlapBetweenClassesEllipsoidalM2", table.between().ellipsoidal());
    json.writeEndObject();
  }

  private void write(DoubleCoverLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("subjectLayer", line.layers().subject());
    json.writeStringField("layer", line.layers().constraint());
    json.writeStringField("otherLayer", line.layers().other());
    json.writeNumberField("subjects", line.subjects());
    number("areaM2", line.area());
    number("ellipsoidalM2", line.ellipsoidal());
    json.writeNumberField("notDetermined", line.notDetermined());
    json.writeEndObject();
  }

  private void number(String key, Amount amount) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(amount.exact());
  }
}

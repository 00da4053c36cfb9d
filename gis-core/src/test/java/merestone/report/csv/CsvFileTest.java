package merestone.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import org.junit.jupiter.api.Test;

class CsvFileTest {
  /** A spreadsheet shows 3.949905E7 as it stands there; an easting must be readable as one. */
  @Test
  void numbersAreWrittenOutInFullAndReadBackAsTheSame() throws IOException {
    Table table =
        Table.<Double>named("numbers", Text.same("Numbers"), Text.same(""))
            .column("m2", Text.same("m²"), CellForm.SQUARE_METRES, number -> number)
            .of(() -> Stream.of(39499050.0, 18758973.440264568, 0.5, 1e-7));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new CsvFile(bytes, Language.EN, new SilentProgress()).write(table);

    String lines = bytes.toString(StandardCharsets.UTF_8).substring(1);
    assertEquals("m2\r\n39499050\r\n18758973.440264568\r\n0.5\r\n0.00000010\r\n", lines);
  }
}

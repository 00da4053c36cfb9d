package merestone.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.csv.CsvFile;
import merestone.report.pdf.PdfReport;
import merestone.report.table.FrontPage;
import merestone.report.table.Table;
import merestone.report.xlsx.XlsxBook;
import merestone.report.xlsx.XlsxTemplate;

/** The formats a result can be written in, in the order they are written. */
public enum ReportFormat {
  /** Geometries and all tables, with styles for QGIS. */
  GPKG(true, "format.gpkg") {
    @Override
    public void write(ResultJob job) {
      FindingsGeoPackage.write(
          job.dossier(), job.language(), job.file("findings.gpkg"), job.progress());
      if (RedevelopmentLibraries.belongTo(job.dossier())) {
        RedevelopmentLibraries.write(
            job.dossier(), job.language(), job.file("redevelopment.gpkg"), job.progress());
      }
    }
  },
  /** A workbook of all tables. */
  XLSX(true, "format.xlsx") {
    @Override
    public void write(ResultJob job) {
      Path target = job.file("findings.xlsx");
      try {
        FrontPage front = job.front();
        Optional<Path> own = job.terms().template("findings.xlsx");
        if (own.isPresent()) {
          new XlsxTemplate(own.get(), job.language(), job.progress())
              .fill(target, front, job.tables());
        } else {
          new XlsxBook(job.language(), job.progress())
              .write(target, job.program(), front, job.tables());
        }
      } catch (IOException e) {
        throw ResultFile.unwritable(target, e);
      }
    }
  },
  /** An object a line for programs: findings, and the accounts. */
  JSONL(true, "format.jsonl") {
    @Override
    public void write(ResultJob job) {
      JsonLines.write(job.dossier(), job.file("findings.jsonl"), job.progress());
      AccountsFile.write(job.dossier(), job.file("accounts.jsonl"), job.progress());
    }
  },
  /** The map as an image. */
  PNG(true, "format.png") {
    @Override
    public void write(ResultJob job) {
      ResultMap.write(job.map().get(), job.file("map.png"), job.progress());
    }
  },
  /** A page to read and to look things up in. */
  HTML(true, "format.html") {
    @Override
    public void write(ResultJob job) {
      Optional<Path> template = job.terms().template("report.ftlh");
      new HtmlReport(job.language(), template, job.progress())
          .write(job.dossier(), job.map().get(), job.file("report.html"));
    }
  },
  /** Pages to print and to file. */
  PDF(true, "format.pdf") {
    @Override
    public void write(ResultJob job) {
      PdfReport report = new PdfReport(job.language(), job.progress());
      ResultFile.write(
          job.file("report.pdf"),
          job.progress(),
          out -> report.write(out, job.program(), job.front(), PdfChoice.of(job.tables())));
    }
  },
  /** Findings in degrees, for web maps. */
  GEOJSON(false, "format.geojson") {
    @Override
    public void write(ResultJob job) {
      GeoJsonFile.write(job.dossier(), job.file("findings.geojson"), job.progress());
    }
  },
  /** A file for each table. */
  CSV(false, "format.csv") {
    @Override
    public void write(ResultJob job) {
      ResultFile.write(
          job.file("summary.csv"),
          job.progress(),
          out -> new CsvFile(out, job.language(), job.progress()).write(job.front()));
      for (Table table : job.tables()) {
        ResultFile.write(
            job.file(table.key() + ".csv"),
            job.progress(),
            out -> new CsvFile(out, job.language(), job.progress()).write(table));
      }
    }
  };

  private final boolean usual;
  private final String what;

  ReportFormat(boolean usual, String what) {
    this.usual = usual;
    this.what = what;
  }

  /**
   * Writes the result in this format.
   *
   * @throws merestone.message.UserError if the disk does not take it, code {@code
   *     output-unwritable}
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public abstract void write(ResultJob job);

  /** Returns the name of the format on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what a file of this format is for, in a few words. */
  public Text description() {
    return Messages.of(ReportFormat.class).text(what);
  }

  /** Returns the formats a check writes when nobody says otherwise. */
  public static List<ReportFormat> usual() {
    return List.of(values()).stream().filter(format -> format.usual).toList();
  }
}

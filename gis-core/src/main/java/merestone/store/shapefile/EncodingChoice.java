package merestone.store.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import merestone.store.Encoding;
import merestone.store.Encoding.From;

/**
 * Decides how the text of a .dbf is read: as the user says, else as the .cpg says, else as the
 * header's language byte says, else as the bytes look. A declaration the bytes contradict is
 * followed all the same, and reported.
 */
final class EncodingChoice {
  /** A .cpg is one word; what is longer is something else. */
  private static final int CPG_BYTES = 256;

  /** So many rows are looked at to check a declaration. */
  private static final int CHECKED_ROWS = 5_000;

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final ShapefileFiles files;
  private final Optional<Charset> option;
  private final ProblemLog problems;

  EncodingChoice(ShapefileFiles files, Optional<Charset> option, ProblemLog problems) {
    this.files = files;
    this.option = option;
    this.problems = problems;
  }

  Encoding decide(Path dbf, DbfHeader header) throws IOException {
    if (option.isPresent()) {
      return new Encoding(option.get().name(), From.OPTION);
    }
    Optional<Charset> cpg = cpg();
    if (cpg.isPresent()) {
      return checked(new Encoding(cpg.get().name(), From.CPG), dbf, header);
    }
    Optional<Charset> declared = LanguageByte.charset(header.languageByte());
    if (declared.isEmpty()) {
      return guess(look(dbf, header, Integer.MAX_VALUE));
    }
    Encoding encoding = new Encoding(declared.get().name(), From.DBF);
    return LanguageByte.isVague(header.languageByte())
        ? vague(encoding, look(dbf, header, Integer.MAX_VALUE))
        : checked(encoding, dbf, header);
  }

  /** Returns what the .cpg says when there is no table whose text could be looked at. */
  Encoding decideWithoutTable() throws IOException {
    if (option.isPresent()) {
      return new Encoding(option.get().name(), From.OPTION);
    }
    return cpg()
        .map(charset -> new Encoding(charset.name(), From.CPG))
        .orElse(new Encoding("UTF-8", From.GUESS));
  }

  private Optional<Charset> cpg() throws IOException {
    Optional<Path> file = files.companion("cpg");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.get())) {
      bytes = in.readNBytes(CPG_BYTES);
    }
    Optional<Charset> charset = CpgNames.parse(bytes);
    if (charset.isEmpty()) {
      problems.header(Fault.CPG_UNKNOWN, "\"" + CpgNames.firstLine(bytes) + "\"");
    }
    return charset;
  }

  private static EncodingDetector look(Path dbf, DbfHeader header, int rows) throws IOException {
    EncodingDetector detector = new EncodingDetector();
    try (FileWindow file = new FileWindow(dbf)) {
      new DbfTexts(file, header).showTo(detector, rows);
    }
    return detector;
  }

  private Encoding guess(EncodingDetector detector) {
    EncodingDetector.Verdict verdict = detector.verdict();
    if (detector.sawAny() && !verdict.isClear()) {
      problems.header(Fault.ENCODING_DOUBTFUL, verdict.best().name(), verdict.second().name());
    }
    return new Encoding(verdict.best().name(), From.GUESS);
  }

  /** "The writer's own code page" is believed only where the bytes do not clearly say otherwise. */
  private Encoding vague(Encoding declared, EncodingDetector detector) {
    EncodingDetector.Verdict verdict = detector.verdict();
    return detector.sawAny() && verdict.isClear() && !isSame(declared, verdict.best())
        ? guess(detector)
        : declared;
  }

  private Encoding checked(Encoding declared, Path dbf, DbfHeader header) throws IOException {
    EncodingDetector detector = look(dbf, header, CHECKED_ROWS);
    EncodingDetector.Verdict verdict = detector.verdict();
    if (detector.sawAny() && verdict.isClear() && contradicts(declared, detector)) {
      problems.header(Fault.ENCODING_CONTRADICTED, declared.name(), verdict.best().name());
    }
    return declared;
  }

  /** Only declarations that can be compared with the four readings can be contradicted. */
  private static boolean contradicts(Encoding declared, EncodingDetector detector) {
    Charset charset = comparable(declared);
    double rating = detector.rating(charset);
    return rating < 0 && detector.verdict().rating() > rating;
  }

  private static boolean isSame(Encoding declared, Charset found) {
    return comparable(declared).equals(found);
  }

  private static Charset comparable(Encoding encoding) {
    return switch (encoding.name()) {
      case "GBK" -> GB18030;
      case "ISO-8859-1" -> Charset.forName("windows-1252");
      default -> Charset.forName(encoding.name());
    };
  }
}

package merestone.store.plottxt;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import merestone.crs.CoordinateSystem;
import merestone.store.Encoding;

/**
 * What is in a file, read once. Immutable.
 *
 * @param encoding how the text was read
 * @param crs the system the geometries are in, possibly unknown
 * @param layers a layer for each kind of plot; one of areas if there are no plots
 */
record PlotTextContents(Encoding encoding, CoordinateSystem crs, List<PlotLayer> layers) {

  PlotTextContents {
    layers = List.copyOf(layers);
  }

  /**
   * Reads a file.
   *
   * @throws merestone.message.UserError if it is not there, not of this format or too large
   */
  static PlotTextContents read(PlotTextFile file, Optional<Charset> option) throws IOException {
    if (!Files.isRegularFile(file.path())) {
      throw Fault.NOT_THERE.stop(file.path(), file.path().getFileName());
    }
    Encoding encoding = encoding(file, option);
    FileFaults faults = new FileFaults(file.path());
    PlotParser parser = new PlotParser(faults);
    try (BufferedReader lines = file.lines(Charset.forName(encoding.name()))) {
      parser.read(lines);
    }
    if (!parser.sawPlots()) {
      throw notPlots(file);
    }
    return shaped(file, encoding, parser, faults);
  }

  private static Encoding encoding(PlotTextFile file, Optional<Charset> option) throws IOException {
    return option.isPresent()
        ? new Encoding(option.get().name(), Encoding.From.OPTION)
        : file.encoding().orElseThrow(() -> notPlots(file));
  }

  private static RuntimeException notPlots(PlotTextFile file) {
    return Fault.NOT_PLOTS.stop(file.path(), file.path().getFileName());
  }

  private static PlotTextContents shaped(
      PlotTextFile file, Encoding encoding, PlotParser parser, FileFaults faults) {
    List<PlotDraft> drafts = parser.drafts();
    if (drafts.isEmpty()) {
      faults.ofFile().note(Fault.NO_PLOTS, 1);
    }
    List<Place> places =
        drafts.stream().map(one -> Place.ofMost(one.points())).flatMap(Optional::stream).toList();
    UnusedAttributes.note(parser.attributes(), faults.ofFile());
    noteDoubled(drafts, faults);
    Placing placing = DeclaredSystem.decide(parser.attributes(), places, faults.ofFile());
    SortedMap<PlotKind, List<Plot>> plots = new TreeMap<>();
    for (PlotDraft draft : drafts) {
      plots
          .computeIfAbsent(draft.kind(), kind -> new ArrayList<>())
          .add(PlotShaper.shape(draft, placing, faults.of(draft.kind())));
    }
    if (plots.isEmpty()) {
      plots.put(PlotKind.AREA, List.of());
    }
    List<PlotLayer> layers = new ArrayList<>();
    plots.forEach(
        (kind, ofKind) ->
            layers.add(
                new PlotLayer(
                    kind,
                    PlotSchema.of(typeName(file, kind, plots.size()), kind, placing.crs()),
                    ofKind,
                    faults.problems(kind))));
    return new PlotTextContents(encoding, placing.crs(), layers);
  }

  /** Plots without a number are none that could be mistaken for each other. */
  private static void noteDoubled(List<PlotDraft> drafts, FileFaults faults) {
    Map<String, Integer> lines = new HashMap<>();
    for (PlotDraft draft : drafts) {
      PlotHead head = draft.head();
      Integer before = lines.putIfAbsent(head.number(), head.line());
      if (before != null && !head.number().isEmpty()) {
        faults.of(draft.kind()).note(Fault.NUMBER_TWICE, head.line(), head.number(), before);
      }
    }
  }

  private static String typeName(PlotTextFile file, PlotKind kind, int kinds) {
    return kinds == 1 || kind == PlotKind.AREA ? file.stem() : file.stem() + "_" + kind.word();
  }
}

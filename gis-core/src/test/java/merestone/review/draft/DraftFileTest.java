package merestone.review.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.layer.RoleLayer;
import merestone.message.UsageError;
import merestone.progress.SilentProgress;
import merestone.review.ReviewFile;
import merestone.review.ReviewFileReader;
import merestone.review.ReviewSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFileTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe").toAbsolutePath();
  private static final Draft.Law LAW = new Draft.Law("sanxian", Optional.empty());

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBackAndOpens() throws IOException {
    Path data = copyOfParcels("甲 县#1");
    DraftLayer parcels =
        draft(data).layers().get(0).withRenamed(Map.of("MC", "XMMC")).withRole("parcels");
    Draft draft = new Draft("甲县", "EPSG:4527", LAW, List.of(parcels));

    Path written = DraftFile.write(draft, folder.resolve("review.yaml"), false);

    ReviewFile.Layer read = ReviewFileReader.read(written).layers().get(0);
    assertEquals("甲 县#1/项目用地.shp#项目用地", read.source().written());
    assertEquals(Map.of("MC", "XMMC"), read.renamed());
    assertEquals("BSM", read.columns().key());
    ReviewSession session = ReviewSession.open(written, new SilentProgress());
    assertEquals(List.of(), session.unusable());
    assertEquals(599, session.layers().get(0).features());
  }

  @Test
  void theSampleWrittenAndOpenedHasAllItsLayers() {
    Path written = DraftFile.write(draft(QINGHE), folder.resolve("new/q.yaml"), false);
    ReviewSession session = ReviewSession.open(written, new SilentProgress());
    assertEquals(List.of(), session.unusable());
    assertEquals(6, session.layers().size());
    assertTrue(session.crsLabel().startsWith("EPSG:4527 "));
  }

  @Test
  void aFileThatIsThereStaysUnlessItMayBeReplaced() throws IOException {
    Path target = folder.resolve("review.yaml");
    Files.writeString(target, "mine");
    UsageError refused =
        assertThrows(UsageError.class, () -> DraftFile.write(draft(QINGHE), target, false));
    assertEquals("review-exists", refused.problem().code());
    assertEquals("mine", Files.readString(target));

    DraftFile.write(draft(QINGHE), target, true);

    assertTrue(Files.readString(target).contains("role: parcels"));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(1, all.count(), "no temporary file stays");
    }
  }

  @Test
  void withoutARoleOrASystemThereIsNothingToWrite() {
    Draft draft = draft(QINGHE);
    List<DraftLayer> none = draft.layers().stream().map(layer -> layer.withRole("")).toList();
    Path target = folder.resolve("review.yaml");
    UsageError noRoles =
        assertThrows(UsageError.class, () -> DraftFile.write(draft.with(none), target, false));
    UsageError noCrs =
        assertThrows(UsageError.class, () -> DraftFile.write(draft.in(""), target, false));
    assertEquals("no-roles", noRoles.problem().code());
    assertEquals("crs-unknown", noCrs.problem().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b", "true", "0701", "it's", " x ", "#a", "- a", "甲县", "EPSG:4527"})
  void anyNameSurvivesTheYaml(String name) throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(
        review,
        """
        name: a
        crs: EPSG:4527
        rules: sanxian
        layers: [{ role: parcels, path: p.shp, key: %s }]
        """
            .formatted(DraftText.scalar(name)));
    RoleLayer.Columns columns = ReviewFileReader.read(review).layers().get(0).columns();
    assertEquals(name, columns.key());
  }

  @Test
  void whatTheBookNeedsAndNobodyPlaysIsTold() {
    Draft draft = draft(QINGHE.resolve("parcels"));
    List<RoleNeed> needs =
        RoleNeed.of(merestone.rule.ShippedBooks.read("sanxian-lines"), draft.layers());
    assertEquals(
        List.of("boundary", "farmland", "redline"),
        needs.stream().filter(RoleNeed::isMissing).map(RoleNeed::role).sorted().toList());
  }

  /** QC-3201 asks of the red line that BSM, YSDM, XZQDM and XZQMC are filled in. */
  @Test
  void columnsThatRulesOnAttributesAskForCanBeMapped() {
    RoleNeed redline =
        RoleNeed.of(merestone.rule.ShippedBooks.read("submission"), List.of()).stream()
            .filter(need -> need.role().equals("redline"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        redline.columns().containsAll(List.of("BSM", "YSDM", "XZQDM", "XZQMC")),
        redline.columns()::toString);
  }

  /** The use code by another name: of 14 rules PBF-01 to PBF-03 and UDB-01 to UDB-06 need it. */
  @Test
  void aColumnThatConditionsNeedAndALayerLacksIsToldWithTheNumberOfRules() {
    Draft draft = draft(QINGHE.resolve("parcels"));
    List<DraftLayer> renamed =
        draft.layers().stream().map(layer -> layer.withRenamed(Map.of("YT", "YDYHFLDM"))).toList();
    String layer = renamed.get(0).found().name();

    List<RoleNeed> needs = RoleNeed.of(merestone.rule.ShippedBooks.read("sanxian"), renamed);
    List<RoleNeed> whole = RoleNeed.of(merestone.rule.ShippedBooks.read("sanxian"), draft.layers());

    assertEquals(List.of(new RoleNeed.Gap("YDYHFLDM", layer, 9)), gaps(needs));
    assertEquals(List.of(), gaps(whole));
    assertTrue(
        DraftReport.of(draft.with(renamed), needs, Locale.ENGLISH)
            .contains("    layer " + layer + " has no column YDYHFLDM: 9 rules will not be run"));
  }

  /** Of the template only T-02, its matrix, reads YT of the parcels, and no condition does. */
  @Test
  void aColumnThatAMatrixReadsIsToldToo() {
    List<DraftLayer> parcels = draft(QINGHE.resolve("parcels")).layers();
    String layer = parcels.get(0).found().name();

    List<RoleNeed> needs = RoleNeed.of(merestone.rule.ShippedBooks.read("template"), parcels);

    assertTrue(gaps(needs).contains(new RoleNeed.Gap("YT", layer, 1)), gaps(needs)::toString);
  }

  private static List<RoleNeed.Gap> gaps(List<RoleNeed> needs) {
    return needs.stream().flatMap(need -> need.gaps().stream()).toList();
  }

  private static Draft draft(Path source) {
    return Draft.of(Recognition.of(List.of(source), new SilentProgress()), "qinghe", LAW);
  }

  private Path copyOfParcels(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(QINGHE.resolve("parcels"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}

package merestone.geom.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class CauseGroupsTest {
  private static final Envelope GROUND = new Envelope(0, 1, 0, 1);

  /** Three parcels in a row at one field's border, one far away, one at another field. */
  @Test
  void adjoiningSubjectsAtOneBorderHaveOneCause() {
    List<CauseCase> cases =
        List.of(
            at(0, "field 1", DoubtKind.SLIVER),
            at(10, "field 1", DoubtKind.SLIVER),
            at(20, "field 1", DoubtKind.SLIVER),
            at(50, "field 1", DoubtKind.SLIVER),
            at(30, "field 2", DoubtKind.SLIVER),
            at(35, "field 1", DoubtKind.REAL));
    assertEquals(List.of("SAME_BORDER [0, 1, 2]"), words(cases));
  }

  @Test
  void whatTheShiftExplainsIsOneGroup() {
    List<CauseCase> cases =
        List.of(
            shifted(at(0, "field 1", DoubtKind.REAL)),
            at(10, "field 1", DoubtKind.REAL),
            shifted(at(90, "field 7", DoubtKind.SLIVER)));
    assertEquals(List.of("SHIFT [0, 2]"), words(cases));
    assertEquals("shift", CauseGroups.of(cases).get(0).name());
  }

  @Test
  void theSameGroundUnderTwoRulesOrOfADoubledSubject() {
    Envelope parcel = new Envelope(0, 10, 0, 10);
    List<CauseCase> cases =
        List.of(
            one("a", "R1", parcel, GROUND, 5),
            one("a", "R2", parcel, GROUND, 5.005),
            one("a again", "R1", parcel, GROUND, 5),
            one("a", "R3", parcel, GROUND, 6),
            one("a", "R4", parcel, new Envelope(0, 1, 0, 1.01), 5),
            one("other", "R1", new Envelope(0, 12, 0, 10), GROUND, 5));
    assertEquals(List.of("SAME_GROUND [0, 1, 2]"), words(cases));
  }

  @Test
  void groundOutsideEverythingHasNoBorder() {
    List<CauseCase> cases = List.of(at(0, "", DoubtKind.REAL), at(10, "", DoubtKind.REAL));
    assertEquals(List.of(), words(cases));
    assertEquals(List.of(), CauseGroups.of(List.of()));
  }

  /** Groups have the same names and members whatever the order, and whatever else there is. */
  @Test
  void namesDependOnTheMembersAlone() {
    List<CauseCase> cases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      cases.add(at(10 * i + 15 * (i / 7), "field " + i / 20, DoubtKind.values()[i / 5 % 6]));
    }
    Set<String> names = named(cases);
    Collections.shuffle(cases, new Random(1));
    assertEquals(names, named(cases));
    cases.add(0, at(90_000, "field 99", DoubtKind.REAL));
    cases.add(0, at(90_010, "field 99", DoubtKind.REAL));
    Set<String> more = named(cases);
    assertEquals(names.size() + 1, more.size());
    more.removeAll(names);
    assertEquals(1, more.size());
  }

  /** Two fields with one id, far apart: two groups, two names. */
  @Test
  void doubledIdsDoNotShareAName() {
    Envelope east = new Envelope(900, 910, 0, 10);
    Envelope west = new Envelope(0, 10, 0, 10);
    Envelope eastGround = new Envelope(900, 901, 0, 1);
    List<CauseCase> cases =
        List.of(
            one("a", "R", west, GROUND, 5),
            one("a", "R", west, GROUND, 5),
            one("a", "R", east, eastGround, 5),
            one("a", "R", east, eastGround, 5));
    List<CauseGroup> groups = CauseGroups.of(cases);
    assertEquals(2, groups.size());
    assertEquals(groups.get(0).name() + "-2", groups.get(1).name());
  }

  private static Set<String> named(List<CauseCase> cases) {
    return CauseGroups.of(cases).stream()
        .map(
            group ->
                group.name()
                    + group.members().stream().map(i -> cases.get(i).subject()).sorted().toList())
        .collect(Collectors.toSet());
  }

  private static List<String> words(List<CauseCase> cases) {
    return CauseGroups.of(cases).stream()
        .map(group -> group.cause() + " " + group.members())
        .toList();
  }

  private static CauseCase at(double x, String constraint, DoubtKind kind) {
    Envelope box = new Envelope(x, x + 10, 0, 10);
    Envelope ground = new Envelope(x + 1, x + 9, 0, 1);
    return new CauseCase("parcel " + x, "R1", constraint, kind, box, ground, 8, false);
  }

  private static CauseCase shifted(CauseCase one) {
    return new CauseCase(
        one.subject(),
        one.rule(),
        one.constraint(),
        one.kind(),
        one.subjectBox(),
        one.groundBox(),
        one.areaM2(),
        true);
  }

  private static CauseCase one(
      String subject, String rule, Envelope subjectBox, Envelope groundBox, double area) {
    return new CauseCase(subject, rule, "", DoubtKind.REAL, subjectBox, groundBox, area, false);
  }
}

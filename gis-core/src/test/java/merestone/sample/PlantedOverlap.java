package merestone.sample;

import java.util.List;

/**
 * A place where the delivered lines themselves overlap, which they must not.
 *
 * @param rule the rule's id
 * @param layer the subject layer's title in the review
 * @param record the subject's 0-based record number in its layer
 * @param key the subject's key
 * @param arithmetic the shared ground, m²
 * @param reasonZh why, in Chinese
 * @param reasonEn why, in English
 */
record PlantedOverlap(
    String rule,
    String layer,
    int record,
    String key,
    String arithmetic,
    String reasonZh,
    String reasonEn) {

  static List<PlantedOverlap> cases() {
    int onHill = Farmland.planted().indexOf(Farmland.ON_RED_LINE);
    int inTown = Farmland.planted().indexOf(Farmland.ON_BOUNDARY);
    return List.of(
        new PlantedOverlap(
            "LN-01",
            "永久基本农田",
            onHill,
            Layers.key(Layers.FARMLAND, onHill + 1),
            "200 × 30",
            "9150…9350 × 14250…14430，y = 14400 以北为红线",
            "red line north of y = 14400"),
        new PlantedOverlap(
            "LN-02",
            "永久基本农田",
            inTown,
            Layers.key(Layers.FARMLAND, inTown + 1),
            "20 × 160",
            "15980…16200 × 7400…7560，x = 16000 以西为集中建设区",
            "concentrated zone west of x = 16000"),
        new PlantedOverlap(
            "LN-03",
            "生态保护红线",
            RedLines.GROVE_RECORD,
            Layers.key(Layers.RED_LINE, RedLines.GROVE_RECORD + 1),
            "150 × 20",
            "12550…12700 × 9980…10100，y = 10000 以南为集中建设区",
            "concentrated zone south of y = 10000"));
  }
}

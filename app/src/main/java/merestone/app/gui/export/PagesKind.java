package merestone.app.gui.export;

import java.util.Optional;
import merestone.review.AtlasWish;

/** What map pages are made of. */
public enum PagesKind {
  WHOLE("pages.whole"),
  FINDING("pages.finding"),
  PER_FINDING("pages.perFinding"),
  PER_PARCEL("pages.perParcel"),
  PER_TOWN("pages.perTown"),
  DECISIONS("pages.decisions");

  private final String words;

  PagesKind(String words) {
    this.words = words;
  }

  /** Returns the key of its name. */
  public String words() {
    return words;
  }

  /** Returns whether it is a single page. */
  public boolean isSingle() {
    return this == WHOLE || this == FINDING;
  }

  /** Returns what each page is about; empty for a single page. */
  Optional<AtlasWish.Per> per() {
    return switch (this) {
      case WHOLE, FINDING -> Optional.empty();
      case PER_FINDING -> Optional.of(AtlasWish.Per.FINDING);
      case PER_PARCEL, DECISIONS -> Optional.of(AtlasWish.Per.PARCEL);
      case PER_TOWN -> Optional.of(AtlasWish.Per.TOWN);
    };
  }
}

package merestone.report;

/** What one page of an atlas is about. */
public enum AtlasUnit {
  /** One finding. */
  FINDING,
  /** One parcel with all its findings. */
  PARCEL,
  /** One town with all its findings. */
  TOWN
}

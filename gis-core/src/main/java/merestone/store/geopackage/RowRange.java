package merestone.store.geopackage;

/** Row ids from one to another, both within; the least and greatest long stand for no bound. */
record RowRange(long first, long last) {
  boolean isOne() {
    return first == last;
  }

  boolean hasFirst() {
    return first != Long.MIN_VALUE;
  }

  boolean hasLast() {
    return last != Long.MAX_VALUE;
  }
}

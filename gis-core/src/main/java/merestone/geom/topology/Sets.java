package merestone.geom.topology;

/**
 * Sets of numbers that are joined, each known by its least member. Source: R. E. Tarjan,
 * "Efficiency of a good but not linear set union algorithm", Journal of the ACM 22(2), 1975.
 */
final class Sets {
  private final int[] parent;

  Sets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int of(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Joins two sets; false if they were one already. */
  boolean join(int a, int b) {
    int first = of(a);
    int second = of(b);
    parent[Math.max(first, second)] = Math.min(first, second);
    return first != second;
  }
}

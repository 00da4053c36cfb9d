package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Numbers joined in pairs fall into components (union–find, the least number as the root). */
final class Components {
  private final int[] parent;

  Components(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  /** The components of some of the numbers, by their least, each ascending. */
  Collection<List<Integer>> of(Collection<Integer> some) {
    TreeMap<Integer, List<Integer>> components = new TreeMap<>();
    some.stream()
        .sorted()
        .forEach(i -> components.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i));
    return components.values();
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}

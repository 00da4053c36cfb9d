package merestone.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Packs the rows of one table into full pages, in the order of their keys, and builds the pages
 * that lead to them. Needs the memory of two pages and 12 bytes for each page written. For one
 * thread; several tables may be packed into one file in turns.
 */
public final class TablePacker {
  /** Of a row longer than this a part goes to overflow pages; section 1.6, U = page size. */
  private static final int MOST_LOCAL = PageFile.PAGE_BYTES - 35;

  private static final int LEAST_LOCAL = (PageFile.PAGE_BYTES - 12) * 32 / 255 - 23;
  private static final int OVERFLOW_BYTES = PageFile.PAGE_BYTES - Integer.BYTES;

  private final PageFile file;
  private final TablePage leaf = TablePage.leaf();
  private long lastKey;
  private int children;
  private int[] pages = new int[16];
  private long[] keys = new long[16];

  public TablePacker(PageFile file) {
    this.file = file;
  }

  /**
   * Adds a row.
   *
   * @param key its number, greater than the one before and than 0
   * @param row its values, read before the call returns
   */
  public void add(long key, Record row) throws IOException {
    if (key <= lastKey) {
      throw new IllegalArgumentException("key " + key + " after " + lastKey);
    }
    int size = row.seal();
    int local = local(size);
    int overflow = local < size ? overflow(row, local, size) : 0;
    int lead = Varint.length(size) + Varint.length(key);
    int cell = lead + local + (overflow == 0 ? 0 : Integer.BYTES);
    if (!leaf.fits(cell)) {
      child(file.append(leaf.finished()));
      leaf.clear();
    }
    lastKey = key;
    int at = leaf.add(cell);
    Varint.put(leaf.bytes(), at, size);
    Varint.put(leaf.bytes(), at + Varint.length(size), key);
    row.copy(0, leaf.bytes(), at + lead, local);
    if (overflow != 0) {
      ByteBuffer.wrap(leaf.bytes()).putInt(at + lead + local, overflow);
    }
  }

  private static int local(int size) {
    if (size <= MOST_LOCAL) {
      return size;
    }
    int local = LEAST_LOCAL + (size - LEAST_LOCAL) % OVERFLOW_BYTES;
    return local <= MOST_LOCAL ? local : LEAST_LOCAL;
  }

  /** Writes what does not fit into pages that lead from one to the next; returns the first. */
  private int overflow(Record row, int from, int size) throws IOException {
    int first = file.next();
    for (int at = from; at < size; at += OVERFLOW_BYTES) {
      int bytes = Math.min(OVERFLOW_BYTES, size - at);
      byte[] page = new byte[PageFile.PAGE_BYTES];
      boolean more = at + bytes < size;
      ByteBuffer.wrap(page).putInt(more ? PageFile.after(file.next()) : 0);
      row.copy(at, page, Integer.BYTES, bytes);
      file.append(page);
    }
    return first;
  }

  private void child(int page) {
    if (children == pages.length) {
      pages = Arrays.copyOf(pages, 2 * children);
      keys = Arrays.copyOf(keys, 2 * children);
    }
    pages[children] = page;
    keys[children] = lastKey;
    children++;
  }

  /**
   * Ends the table and returns the page that belongs where SQLite looks for its root. Everything
   * else of the table is in the file.
   */
  public byte[] root() throws IOException {
    if (children == 0) {
      return leaf.finished();
    }
    child(file.append(leaf.finished()));
    int most = TablePage.children(lastKey);
    while (children > most) {
      int parents = (children + most - 1) / most;
      for (int i = 0; i < parents; i++) {
        int to = share(i + 1, parents);
        int page = file.append(interior(share(i, parents), to));
        pages[i] = page; // written over a child that has been led to
        keys[i] = keys[to - 1];
      }
      children = parents;
    }
    return interior(0, children);
  }

  /** Spread evenly, for SQLite takes an interior page with a single child for damage. */
  private int share(int parent, int parents) {
    return (int) ((long) children * parent / parents);
  }

  private byte[] interior(int from, int to) {
    TablePage page = TablePage.interior();
    for (int i = from; i < to - 1; i++) {
      page.add(pages[i], keys[i]);
    }
    page.addLast(pages[to - 1]);
    return page.finished();
  }
}

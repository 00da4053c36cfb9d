package merestone.store.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The pages of a SQLite database no connection has open, numbered from 1. Pages are appended, or
 * put over old ones; closing tells the database how many there are. For one thread.
 *
 * <p>Until SQLite's tables refer to them, appended pages belong to nothing: take the number of each
 * where it is told, and see that a table does.
 */
public final class PageFile implements Closeable {
  /** What a database must have been made with; the size SQLite and GDAL take unasked. */
  public static final int PAGE_BYTES = 4096;

  /** SQLite locks this byte and never uses the page it is in; section 1.4. */
  private static final int LOCK_PAGE = 0x40000000 / PAGE_BYTES + 1;

  private static final int CHUNK_PAGES = 256;
  private static final int PAGE_COUNT_OFFSET = 28;

  private final FileChannel file;
  private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_PAGES * PAGE_BYTES);
  private int pages;

  private PageFile(FileChannel file) throws IOException {
    this.file = file;
    this.pages = Math.toIntExact(file.size() / PAGE_BYTES);
    file.position((long) pages * PAGE_BYTES);
  }

  /** Opens a database with pages of {@link #PAGE_BYTES} bytes. */
  public static PageFile open(Path database) throws IOException {
    return new PageFile(FileChannel.open(database, StandardOpenOption.WRITE));
  }

  /** Returns the number that comes after another. */
  static int after(int page) {
    return page + 1 == LOCK_PAGE ? page + 2 : page + 1;
  }

  /** Returns the number the next page will get. */
  int next() {
    return after(pages);
  }

  /** Appends a page and returns its number. */
  int append(byte[] page) throws IOException {
    if (pages + 1 == LOCK_PAGE) {
      write(new byte[PAGE_BYTES]);
    }
    write(page);
    return pages;
  }

  private void write(byte[] page) throws IOException {
    chunk.put(page);
    pages = Math.incrementExact(pages);
    if (!chunk.hasRemaining()) {
      flush();
    }
  }

  private void flush() throws IOException {
    chunk.flip();
    while (chunk.hasRemaining()) {
      file.write(chunk);
    }
    chunk.clear();
  }

  /** Puts a page over the one that has the number. */
  public void put(int number, byte[] page) throws IOException {
    flush();
    writeAt((long) (number - 1) * PAGE_BYTES, ByteBuffer.wrap(page));
  }

  private void writeAt(long place, ByteBuffer bytes) throws IOException {
    for (long at = place; bytes.hasRemaining(); ) {
      at += file.write(bytes, at);
    }
  }

  /** Writes what is still in memory and tells the database how many pages it has. */
  @Override
  public void close() throws IOException {
    try (file) {
      if (file.isOpen()) {
        flush();
        writeAt(PAGE_COUNT_OFFSET, ByteBuffer.allocate(Integer.BYTES).putInt(0, pages));
      }
    }
  }
}

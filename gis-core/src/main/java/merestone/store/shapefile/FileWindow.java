package merestone.store.shapefile;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads a file through one large buffer that moves over it. Plain reads instead of a memory map: a
 * mapped file cannot be deleted on Windows until the collector feels like it. For one thread.
 */
final class FileWindow implements Closeable {
  private static final int WINDOW_BYTES = 1 << 20;

  private final FileChannel channel;
  private final long size;
  private ByteBuffer buffer = ByteBuffer.allocate(0);
  private long start;

  FileWindow(Path path) throws IOException {
    this.channel = FileChannel.open(path, StandardOpenOption.READ);
    this.size = channel.size();
  }

  long size() {
    return size;
  }

  /** Returns whether the file has these bytes. */
  boolean holds(long offset, long length) {
    return offset >= 0 && length >= 0 && offset <= size - length;
  }

  /**
   * Brings bytes of the file into the buffer.
   *
   * @return where in {@link #buffer} they begin; valid until the next call
   */
  int locate(long offset, int length) throws IOException {
    if (offset < start || offset + length > start + buffer.limit()) {
      fill(offset, length);
    }
    return (int) (offset - start);
  }

  /** Returns the buffer, little-endian; read it by absolute position. */
  ByteBuffer buffer() {
    return buffer;
  }

  byte byteAt(long offset) throws IOException {
    return buffer(offset, 1).get(buffer.position());
  }

  int littleInt(long offset) throws IOException {
    return buffer(offset, Integer.BYTES).getInt(buffer.position());
  }

  int bigInt(long offset) throws IOException {
    return Integer.reverseBytes(littleInt(offset));
  }

  double littleDouble(long offset) throws IOException {
    return buffer(offset, Double.BYTES).getDouble(buffer.position());
  }

  /** Returns a copy of some bytes. */
  byte[] bytes(long offset, int length) throws IOException {
    byte[] copy = new byte[length];
    int at = locate(offset, length);
    buffer.get(at, copy);
    return copy;
  }

  private ByteBuffer buffer(long offset, int length) throws IOException {
    int at = locate(offset, length);
    return buffer.position(at);
  }

  private void fill(long offset, int length) throws IOException {
    if (!holds(offset, length)) {
      throw new EOFException("bytes " + offset + "+" + length + " of " + size);
    }
    int wanted = (int) Math.min(size - offset, Math.max(WINDOW_BYTES, length));
    if (buffer.capacity() < wanted) {
      buffer = ByteBuffer.allocate(wanted).order(ByteOrder.LITTLE_ENDIAN);
    }
    buffer.clear().limit(wanted);
    start = offset;
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, start + buffer.position()) < 0) {
        buffer.limit(0);
        throw new EOFException("the file became shorter while it was read");
      }
    }
    buffer.position(0);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package merestone.progress;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Output that leaves the work at the next write once the user has asked to stop; put a buffer in
 * front of it. For one thread.
 */
public final class HeedingOutput extends FilterOutputStream {
  private final Progress progress;

  /** Lets through what is written until the user asks to stop. */
  public HeedingOutput(OutputStream out, Progress progress) {
    super(out);
    this.progress = progress;
  }

  @Override
  public void write(int one) throws IOException {
    progress.heed();
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    progress.heed();
    out.write(bytes, from, length);
  }
}

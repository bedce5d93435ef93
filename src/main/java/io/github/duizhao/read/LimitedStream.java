package io.github.duizhao.read;

import io.github.duizhao.text.FormatException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to unpack more than it should, against zip bombs. */
public final class LimitedStream extends FilterInputStream {

  private final String name;
  private final long limit;
  private long left;

  /**
   * @param limit in bytes, whole megabytes
   * @param name stands in the message
   */
  public LimitedStream(InputStream in, long limit, String name) {
    super(in);
    this.name = name;
    this.limit = limit;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    left -= Math.max(0, read);
    if (left < 0) {
      throw new FormatException(
          name, 0, 0, "unpacks to more than " + (limit >> 20) + " MB; it is refused");
    }
    return read;
  }

  @Override
  public long skip(long count) {
    throw new UnsupportedOperationException("what is skipped is not counted");
  }
}

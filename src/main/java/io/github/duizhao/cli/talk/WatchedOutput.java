package io.github.duizhao.cli.talk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream that remembers why it could not be written: print writers swallow it, and a program that
 * ends with 0 after half of its output is trusted. Not thread-safe.
 */
public final class WatchedOutput extends OutputStream {

  private final OutputStream out;
  private Optional<IOException> failure = Optional.empty();

  public WatchedOutput(OutputStream out) {
    this.out = out;
  }

  /** The first failure; a reader who has seen enough ({@code | head}) is none. */
  public Optional<IOException> failure() {
    return failure.filter(it -> !isClosedPipe(it));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  private IOException remembered(IOException e) {
    failure = failure.or(() -> Optional.of(e));
    return e;
  }

  /** Java has no class for it, only the system's words. */
  private static boolean isClosedPipe(IOException e) {
    String message = e.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}

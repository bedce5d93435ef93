package io.github.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file's stream whose failures, such as a full disk, name the file. Not thread-safe. */
final class NamedOutput extends OutputStream {

  /** One thing that is done to the stream. */
  private interface Step {
    void run() throws IOException;
  }

  private final Path file;
  private final OutputStream out;

  NamedOutput(Path file, OutputStream out) {
    this.file = file;
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    named(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    named(() -> out.write(bytes, start, length));
  }

  @Override
  public void flush() throws IOException {
    named(out::flush);
  }

  @Override
  public void close() throws IOException {
    named(out::close);
  }

  private void named(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }
}

package io.github.duizhao.cli.file;

import io.github.duizhao.cli.talk.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a run reads, which no output may replace: not by their names, nor through a link.
 */
public final class FilesRead {

  /** What standard input comes from, if it is a file. */
  public static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private final Map<Object, String> names = new HashMap<>();
  private final boolean noClobber;

  public FilesRead() {
    this(false);
  }

  /**
   * @param noClobber whether an output may not replace any other file either
   */
  public FilesRead(boolean noClobber) {
    this.noClobber = noClobber;
  }

  /**
   * @param file {@code -} for standard input
   */
  public FilesRead add(String file) {
    return add(StandardInput.is(file) ? STANDARD_INPUT : Path.of(file));
  }

  public FilesRead add(Path file) {
    identity(file).ifPresent(it -> names.putIfAbsent(it, file.toString()));
    return this;
  }

  /** Texts, one of which may be {@code -}. */
  public FilesRead addTexts(Collection<String> texts) {
    texts.forEach(this::add);
    return this;
  }

  public FilesRead addAll(Collection<Path> files) {
    files.forEach(this::add);
    return this;
  }

  /** Refuses to write here if that is one of the files, or may not be for another reason. */
  public void spare(Path output) {
    spareInputs(output);
    if (noClobber && Files.isRegularFile(output)) {
      throw new UsageException(output + " is there already, and --no-clobber keeps it");
    }
  }

  /** Refuses to write here if that is one of the files. */
  public void spareInputs(Path output) {
    Optional<String> name = identity(output).map(names::get);
    if (name.isPresent()) {
      String same = name.get().equals(output.toString()) ? "" : name.get() + ", ";
      throw new UsageException(
          "%s is %san input, which no output may replace: name another file"
              .formatted(output, same));
    }
  }

  public void spareAll(Collection<Path> outputs) {
    outputs.forEach(this::spare);
  }

  /**
   * What two names of one file have in common, hard links included where the system tells them.
   * Empty for what is no file (yet): a device or a pipe is written to, not replaced.
   */
  private static Optional<Object> identity(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return Optional.empty();
      }
      Object key = attributes.fileKey();
      return Optional.of(key == null ? file.toRealPath() : key);
    } catch (IOException e) {
      return Optional.empty(); // what cannot be read is told when it is read
    }
  }
}

package io.github.duizhao.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written beside its place under another name and
 * moved there at the end.
 */
public final class OutputFile {

  /** What goes into the file. */
  public interface Body {
    void writeTo(Writer out) throws IOException;
  }

  /** What goes into a file of bytes. */
  public interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  /** Writes text in UTF-8 without a byte order mark; missing folders are made. */
  public static void write(Path file, Body body) throws IOException {
    writeBytes(
        file,
        out -> {
          Writer writer =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
          body.writeTo(writer);
          writer.flush();
        });
  }

  public static void writeBytes(Path file, Bytes body) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder, not a file");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device cannot be replaced.
      try (OutputStream out = new NamedOutput(file, Files.newOutputStream(file))) {
        body.writeTo(out);
      }
      return;
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = place.getParent();
    makeFolder(folder);
    // Not createTempFile: the file must have the rights that the user's files have.
    Path draft = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = new NamedOutput(file, draft(draft, file))) {
        body.writeTo(out);
      }
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (NoSuchFileException e) {
      throw new FileSystemException(folder.toString(), null, "no folder can be made here");
    }
  }

  /** Opens the draft; the user knows nothing of its name. */
  private static OutputStream draft(Path draft, Path file) throws IOException {
    try {
      return Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(file.toString());
    } catch (NoSuchFileException e) {
      throw new FileSystemException(file.toString(), null, "no file can be made here");
    } catch (FileSystemException e) {
      throw new FileSystemException(file.toString(), null, e.getReason());
    }
  }

  private static void move(Path draft, Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

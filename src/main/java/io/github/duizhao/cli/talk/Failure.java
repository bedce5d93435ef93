package io.github.duizhao.cli.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * What went wrong, as the user is told.
 *
 * @param line one line, without the program's name
 * @param code the exit code
 * @param cause what was thrown, for {@code --debug}
 */
public record Failure(String line, int code, Throwable cause) {

  public static Failure of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof UncheckedIOException) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException io) {
      return new Failure(words(io), ExitCode.USAGE, cause);
    }
    if (cause instanceof UsageException) {
      return new Failure(String.valueOf(cause.getMessage()), ExitCode.USAGE, cause);
    }
    if (cause instanceof InvalidPathException name) {
      return new Failure(FileName.fault(name), ExitCode.USAGE, cause);
    }
    if (cause instanceof OutOfMemoryError) {
      return new Failure(
          "not enough memory; give Java more (-Xmx2g), or cut the files up", ExitCode.USAGE, cause);
    }
    return new Failure(
        "a fault of ours, please report it (--debug shows where): " + cause, ExitCode.FAULT, cause);
  }

  public static String words(IOException exception) {
    if (exception instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (exception instanceof AccessDeniedException denied) {
      return denied.getFile() + ": not permitted";
    }
    if (exception instanceof FileAlreadyExistsException there) {
      return there.getFile() + ": a file, not a folder";
    }
    if (exception instanceof NotDirectoryException file) {
      return file.getFile() + ": not a folder";
    }
    if (exception instanceof FileSystemException system) {
      String reason = system.getReason();
      return system.getFile() + ": " + (reason == null ? "cannot be used" : reason);
    }
    String message = exception.getMessage();
    return message == null ? exception.toString() : message;
  }
}

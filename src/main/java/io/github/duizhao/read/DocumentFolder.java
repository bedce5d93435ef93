package io.github.duizhao.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The files beneath a folder, in the order of their paths. What begins with a dot is left out, and
 * links to other folders are not followed, which may lead in circles.
 *
 * @param files relative to {@code root}, with {@code /} between folders on every system
 * @param unnamed files that cannot be found again by the characters of their names: Java reads
 *     names by the locale, and in the locale C no other than those in ASCII
 */
public record DocumentFolder(Path root, List<String> files, List<Path> unnamed) {

  public DocumentFolder {
    files = List.copyOf(files);
    unnamed = List.copyOf(unnamed);
  }

  public static DocumentFolder read(Path root) throws IOException {
    return read(root, Optional.empty());
  }

  /**
   * @param except a folder whose files do not count, such as one for output
   * @throws IOException if the folder or one beneath it cannot be read
   */
  public static DocumentFolder read(Path root, Optional<Path> except) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    Walk walk = new Walk(root, except.map(Path::toAbsolutePath));
    Files.walkFileTree(root, walk);
    Collections.sort(walk.files);
    Collections.sort(walk.unnamed);
    return new DocumentFolder(root, walk.files, walk.unnamed);
  }

  /** The file of this relative path. */
  public Path file(String path) {
    return root.resolve(path);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Optional<Path> except;
    private final List<String> files = new ArrayList<>();
    private final List<Path> unnamed = new ArrayList<>();

    Walk(Path root, Optional<Path> except) {
      this.root = root;
      this.except = except;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped =
          !folder.equals(root)
              && (isHidden(folder) || except.filter(folder.toAbsolutePath()::equals).isPresent());
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        if (hasName(file)) {
          files.add(root.relativize(file).toString().replace('\\', '/'));
        } else {
          unnamed.add(file);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean hasName(Path file) {
      try {
        return Path.of(file.toString()).equals(file);
      } catch (InvalidPathException e) {
        return false;
      }
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}

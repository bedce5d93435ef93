package io.github.duizhao.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
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
 */
public record DocumentFolder(Path root, List<String> files) {

  public DocumentFolder {
    files = List.copyOf(files);
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
    List<String> files = new ArrayList<>();
    Files.walkFileTree(root, new Walk(root, except.map(Path::toAbsolutePath), files));
    Collections.sort(files);
    return new DocumentFolder(root, files);
  }

  /** The file of this relative path. */
  public Path file(String path) {
    return root.resolve(path);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Optional<Path> except;
    private final List<String> files;

    Walk(Path root, Optional<Path> except, List<String> files) {
      this.root = root;
      this.except = except;
      this.files = files;
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
        files.add(root.relativize(file).toString().replace('\\', '/'));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}

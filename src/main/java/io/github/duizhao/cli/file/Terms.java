package io.github.duizhao.cli.file;

import io.github.duizhao.Duizhao;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.term.TermbaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say what the program knows, and a door that knows it. */
public final class Terms {

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "Names and terms with their right forms (TBX, CSV, TSV, OmegaT glossary); may be repeated.")
  public List<Path> termbases = new ArrayList<>();

  @Option(
      names = "--no-builtin-termbase",
      negatable = false,
      description = "Forget the names that come with the program.")
  public boolean noBuiltIn;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Look for model files here before those that come with the program.")
  public Optional<Path> models = Optional.empty();

  /** The files that are read, or may be. */
  public List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(termbases);
    if (models.isPresent()) {
      files.addAll(files(folder(models.get())));
    }
    return files;
  }

  /** The files of a folder of models. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.toList();
    }
  }

  public Duizhao.Builder door() throws IOException {
    Duizhao.Builder door = Duizhao.builder().builtInTermbase(!noBuiltIn);
    models.ifPresent(folder -> door.models(folder(folder)));
    for (Path file : termbases) {
      door.termbase(TermbaseFiles.read(file));
    }
    return door;
  }

  /** Refuses a folder of models that is none: the models of the jar would silently stand in. */
  public static Path folder(Path models) {
    if (!Files.isDirectory(models)) {
      throw new UsageException("--models: no such folder: " + models);
    }
    return models;
  }
}

package io.github.duizhao.cli.folder;

import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.file.StandardInput;
import io.github.duizhao.cli.talk.FileName;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.PairsFile;
import io.github.duizhao.read.DocumentPairs;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that lists pairs of documents which do not find each other by their names. */
public final class PairTable {

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "In the place of SOURCE and TARGET, a table of them: tab-separated, .csv or .jsonl; each"
              + " row has a source, its target and, if you like, a name for the output. Paths are"
              + " relative to the table's folder.")
  private Optional<String> file = Optional.empty();

  public boolean isAsked() {
    return file.isPresent();
  }

  /** The table itself, which is read. */
  public List<String> files() {
    return file.stream().toList();
  }

  /**
   * Refuses texts beside a table, and neither.
   *
   * @param texts those of the command line
   */
  public void validate(List<String> texts, CommandSpec spec) {
    file.ifPresent(FileName::validate);
    if (isAsked() && !texts.isEmpty()) {
      throw new UsageException("--pairs names the texts: no SOURCE and TARGET beside it");
    }
    if (!isAsked() && texts.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "no texts: SOURCE and TARGET, folders of them, or --pairs");
    }
  }

  /** The documents of the table, in its order. */
  public Folders documents(Inputs inputs) throws IOException {
    String table = file.orElseThrow();
    String name = inputs.name(table);
    List<PairsFile.Row> rows = PairsFile.read(name, inputs.table(table).text());
    if (rows.isEmpty()) {
      throw new UsageException(name + ": no pair in this table");
    }
    validateStandardInput(name, rows);
    List<Path> sources = new ArrayList<>();
    List<Path> targets = new ArrayList<>();
    for (PairsFile.Row row : rows) {
      sources.add(path(name, row, row.source()));
      targets.add(path(name, row, row.target()));
    }
    List<String> names = names(name, rows, inputs);
    List<Folders.Texts> documents = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      documents.add(new Folders.Texts(names.get(i), Optional.of(sources.get(i)), targets.get(i)));
    }
    return Folders.of(documents);
  }

  /** It can be read once only. */
  private void validateStandardInput(String name, List<PairsFile.Row> rows) throws IOException {
    boolean taken = StandardInput.is(file.orElseThrow());
    for (PairsFile.Row row : rows) {
      for (String text : List.of(row.source(), row.target())) {
        if (StandardInput.is(text) && taken) {
          throw fault(name, row, "only one text or the table can come from standard input");
        }
        taken |= StandardInput.is(text);
      }
    }
  }

  private Path path(String name, PairsFile.Row row, String text) throws IOException {
    try {
      Path path = Path.of(text);
      // the folder is not named where there is none to name, so that paths are told as given
      Path table = Path.of(file.orElseThrow());
      return StandardInput.is(text) ? path : table.resolveSibling(path);
    } catch (InvalidPathException e) {
      throw fault(name, row, FileName.fault(e));
    }
  }

  /** A name for each row: that of the table, else one made of the source's path. */
  private static List<String> names(String table, List<PairsFile.Row> rows, Inputs inputs)
      throws IOException {
    Map<String, Long> translations =
        rows.stream().collect(Collectors.groupingBy(PairsFile.Row::source, Collectors.counting()));
    List<String> paths = new ArrayList<>();
    for (PairsFile.Row row : rows) {
      if (row.name().isEmpty()) {
        boolean once = translations.getOrDefault(row.source(), 0L) == 1;
        paths.add(within(once && !StandardInput.is(row.source()) ? row.source() : row.target()));
      }
    }
    List<String> made = DocumentPairs.names(paths, Folders.source(inputs), Folders.target(inputs));
    List<String> names = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int next = 0;
    for (PairsFile.Row row : rows) {
      String name = row.name().isPresent() ? valid(table, row) : made.get(next++);
      Integer before = lines.putIfAbsent(name, row.line());
      if (before != null) {
        throw fault(table, row, "line %s is called %s, too".formatted(before, name));
      }
      names.add(name);
    }
    return names;
  }

  /** A path without what leads out of the folder of the outputs. */
  private static String within(String path) {
    List<String> parts = new ArrayList<>();
    Path.of(path).normalize().forEach(part -> parts.add(part.toString()));
    parts.removeIf(part -> part.equals("..") || part.isEmpty());
    return parts.isEmpty() ? "text" : String.join("/", parts);
  }

  private static String valid(String table, PairsFile.Row row) throws IOException {
    String name = row.name().orElseThrow();
    try {
      Path path = Path.of(name);
      Path plain = path.normalize();
      if (!path.isAbsolute() && !plain.startsWith("..") && !plain.toString().isEmpty()) {
        return plain.toString().replace('\\', '/');
      }
    } catch (InvalidPathException e) {
      throw fault(table, row, FileName.fault(e));
    }
    throw fault(table, row, "no name for an output: " + name);
  }

  private static FormatException fault(String table, PairsFile.Row row, String what) {
    return new FormatException(table, row.line(), 1, what);
  }
}

package io.github.duizhao.cli.check;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.cli.file.StandardInput;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.BaselineFile;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/**
 * The options that say which checks run and how. What stands on the command line goes before the
 * settings file.
 */
final class Choices {

  private final StringBuilder baselineText = new StringBuilder();

  @Option(
      names = "--enable",
      split = ",",
      paramLabel = "CHECK",
      description = "Run these checks too; `duizhao checks` lists them.")
  private List<String> enable = List.of();

  @Option(
      names = "--disable",
      split = ",",
      paramLabel = "CHECK",
      description = "Do not run these checks.")
  private List<String> disable = List.of();

  @Option(
      names = "--severity",
      split = ",",
      paramLabel = "CHECK=LEVEL",
      description = "Grade what a check finds: error, warning, note.")
  private Map<String, Severity> severity = new LinkedHashMap<>();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "Check typographic style: none, consistent, zhlint, autocorrect, gbt15834; none if not"
              + " given.")
  private Optional<CheckSettings.Style> style = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Settings; if not given, the nearest duizhao.json beside the translation or above it.")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings dismissed before, which are not shown again.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--update-baseline",
      description =
          "Write all findings of this run to the baseline file; duizhao.baseline.jsonl if none is"
              + " named.")
  private boolean update;

  private Optional<Path> baselineOfConfig = Optional.empty();

  /**
   * The settings for one document.
   *
   * @param document the translation's file; {@code -} has no folder to look in
   */
  CheckSettings settings(String document) throws IOException {
    return settings(file(document));
  }

  /** The same for many documents; those that share a settings file share the settings. */
  Map<Path, CheckSettings> settings(List<Path> documents) throws IOException {
    Map<Optional<Path>, CheckSettings> read = new HashMap<>();
    Map<Path, CheckSettings> all = new HashMap<>();
    for (Path document : documents) {
      Optional<Path> file = file(document.toString());
      CheckSettings settings = read.get(file);
      if (settings == null) {
        settings = settings(file);
        read.put(file, settings);
      }
      all.put(document, settings);
    }
    return all;
  }

  private Optional<Path> file(String document) {
    return config.isPresent() || StandardInput.is(document)
        ? config
        : SettingsFile.near(Path.of(document));
  }

  private CheckSettings settings(Optional<Path> file) throws IOException {
    Set<String> known =
        AllChecks.list().stream().map(Check::info).map(it -> it.id()).collect(Collectors.toSet());
    CheckSettings settings = CheckSettings.DEFAULT;
    if (file.isPresent()) {
      SettingsFile.Content content = new SettingsFile(known).read(file.get());
      settings = content.settings();
      Path folder = file.get().toAbsolutePath().getParent();
      baselineOfConfig = content.baseline().map(folder::resolve);
    }
    settings = settings.disable(ids(disable, known)).enable(ids(enable, known));
    ids(severity.keySet(), known);
    settings = settings.grade(new TreeMap<>(severity));
    if (style.isPresent()) {
      settings = settings.withStyle(style.get());
    }
    Optional<Path> dismissed = dismissedFile();
    if (dismissed.isPresent() && (!update || Files.exists(dismissed.get()))) {
      boolean named = baseline.isPresent() || Files.exists(dismissed.get());
      if (named) {
        settings = settings.withDismissed(BaselineFile.read(dismissed.get()));
      }
    }
    return settings;
  }

  /** The files that are read for these documents. */
  Set<Path> files(List<String> documents) {
    Set<Path> files = new TreeSet<>();
    documents.forEach(document -> file(document).ifPresent(files::add));
    if (!update) {
      dismissedFile().ifPresent(files::add);
    }
    return files;
  }

  /** The files that are written: the baseline, if it is to be made anew. */
  List<Path> paths() {
    return update ? List.of(dismissedFile().orElse(Path.of(BaselineFile.NAME))) : List.of();
  }

  private Optional<Path> dismissedFile() {
    return baseline.isPresent() ? baseline : baselineOfConfig;
  }

  private static Set<String> ids(Iterable<String> ids, Set<String> known) {
    Set<String> checked = new TreeSet<>();
    for (String id : ids) {
      String lower = id.strip().toLowerCase(Locale.ROOT);
      if (!known.contains(lower)) {
        throw new UsageException("no such check: " + id + "; `duizhao checks` lists them");
      }
      checked.add(lower);
    }
    return checked;
  }

  /** Notes a report's findings if the baseline is to be written; a large file has several. */
  void noteForBaseline(Report report) throws IOException {
    if (update) {
      baselineText.append(BaselineFile.of(List.of(report)));
    }
  }

  /** Writes the baseline if that was asked for; true then. */
  boolean updateBaseline() throws IOException {
    if (update) {
      String text = baselineText.toString();
      for (Path file : paths()) {
        OutputFile.write(file, out -> out.write(text));
      }
    }
    return update;
  }
}

package io.github.duizhao.cli.check;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.cli.file.FilesRead;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.file.NoClobber;
import io.github.duizhao.cli.file.Terms;
import io.github.duizhao.cli.folder.Folders;
import io.github.duizhao.cli.folder.PairTable;
import io.github.duizhao.cli.talk.Doubt;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.LeftOut;
import io.github.duizhao.cli.talk.Progress;
import io.github.duizhao.cli.talk.Talk;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.html.DocumentsPage;
import io.github.duizhao.format.html.PiecesPage;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao check}: a translation in, findings out. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Find what went wrong in a translation.",
    description = {
      "Prints the findings; with -o it also writes report.html, findings.jsonl and, with a source,"
          + " aligned.tmx into a folder. Of folders and of a table (--pairs), each document is"
          + " checked, and index.html leads to the reports."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao check article.en.md article.zh.md -o report/",
      "  duizhao check memory.tmx",
      "  duizhao check article.en.md article.zh.md --fix fixed.zh.md",
      "  duizhao check --source auto article.zh.md -o report/",
      "  duizhao check --target-only article.zh.md --fail-on error",
      "  duizhao check docs/en/ docs/zh/ -o report/",
      "  duizhao check --pairs books.tsv -o report/",
      "  duizhao check a.en.md a.zh.md --disable negation --severity url=note",
      "  duizhao check article.en.md article.zh.md --baseline duizhao.baseline.jsonl"
    })
public final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "0..2",
      paramLabel = "SOURCE TARGET",
      description =
          "The original and its translation, - for standard input; one file that holds both (.tmx"
              + " and others, or text with its translation; see --layout); or folders of them.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--target-only",
      description = "There is no source: check one file, the translation, by itself.")
  private boolean targetOnly;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 if there is a finding as bad as this: error, warning, note, never; error if"
              + " not given.")
  private FailOn failOn = FailOn.ERROR;

  @Mixin private final PairTable pairs = new PairTable();

  @Mixin private final Inputs inputs = new Inputs();

  @Mixin private final NoClobber noClobber = new NoClobber();

  @Mixin private final Choices choices = new Choices();

  @Mixin private final SourcePage sourcePage = new SourcePage();

  @Mixin private final Terms terms = new Terms();

  @Mixin private final CheckFolder folder = new CheckFolder();

  @Mixin private final FixedCopy fixedCopy = new FixedCopy();

  @Mixin private final LedgerFiles ledger = new LedgerFiles();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (files.size() > 2) {
      Inputs.noOptions(files);
      throw new UsageException("one SOURCE and one TARGET, not " + files.size() + " files");
    }
    pairs.validate(files, spec);
    folder.validate();
    ledger.validate();
    inputs.validateLayout(files);
    if (pairs.isAsked() || Inputs.areFolders(files)) {
      return checkMany(err);
    }
    fixedCopy.validate(files.get(files.size() - 1));
    CheckSettings settings = choices.settings(files.get(files.size() - 1));
    writes().spare(filesRead(files), files);
    if (!targetOnly
        && !sourcePage.isAsked()
        && files.size() == 1
        && BitextFiles.isBitext(files.get(0))) {
      return checkBitextFile(Inputs.noFolder(Path.of(files.get(0))), settings, err);
    }
    Report report;
    try (Progress progress = Progress.on(err, folder.lang()).stage(Progress.Stage.READING)) {
      Duizhao door = terms.door().settings(settings).build();
      report = inputs.limit.within(files.get(files.size() - 1), () -> checked(door, progress));
      ledger.add(report);
      ledger.write();
      fixedCopy.add(report);
      Optional<CheckOutput> output = folder.output();
      if (output.isPresent()) {
        progress.stage(Progress.Stage.WRITING);
        LeftOut leftOut = new LeftOut();
        leftOut.add(output.get().write(report));
        leftOut.tell(talk());
      }
    }
    Doubt.tell(report.bitext(), targetOnly, talk());
    FindingsPrinter printer =
        new FindingsPrinter(spec.commandLine().getOut(), talk(), folder.lang());
    printer.print(report);
    printer.end();
    fixedCopy.write(files.get(files.size() - 1), talk());
    choices.noteForBaseline(report);
    return choices.updateBaseline() ? ExitCode.CLEAN : failOn.code(report);
  }

  private Talk talk() {
    return new Talk(spec.commandLine().getErr(), folder.lang());
  }

  private CheckWrites writes() {
    return new CheckWrites(folder, fixedCopy, ledger, choices);
  }

  private FilesRead filesRead(List<String> texts) throws IOException {
    FilesRead read = noClobber.files().addAll(terms.files()).addAll(choices.files(texts));
    return read.addTexts(texts);
  }

  private Report checked(Duizhao door, Progress progress) throws IOException {
    Bitext bitext = bitext(door, progress);
    progress.stage(Progress.Stage.CHECKING);
    return door.check(bitext);
  }

  /** Both texts are in one file already: TMX and the like. */
  private int checkBitextFile(Path file, CheckSettings settings, PrintWriter err)
      throws IOException {
    FindingsPrinter printer =
        new FindingsPrinter(spec.commandLine().getOut(), talk(), folder.lang());
    int[] worst = {ExitCode.CLEAN};
    try (Progress progress = Progress.on(err, folder.lang()).stage(Progress.Stage.READING)) {
      Duizhao door = terms.door().settings(settings).build();
      progress.stage(Progress.Stage.CHECKING);
      String name = file.getFileName().toString();
      new BitextFileCheck(
              door,
              folder.output().map(CheckOutput::files),
              new PiecesPage(folder.lang(), name),
              BitextStream.Limits.DEFAULT,
              inputs.limit)
          .run(
              file,
              inputs.langs(),
              report -> {
                choices.noteForBaseline(report);
                progress.over(() -> printer.print(report));
                ledger.add(report);
                fixedCopy.add(report);
                worst[0] = Math.max(worst[0], failOn.code(report));
              });
      ledger.write();
    } finally {
      printer.end();
    }
    fixedCopy.write(file.toString(), talk());
    return choices.updateBaseline() ? ExitCode.CLEAN : worst[0];
  }

  private Bitext bitext(Duizhao door, Progress progress) throws IOException {
    if (targetOnly) {
      if (files.size() != 1) {
        throw new UsageException("--target-only takes one file, the translation");
      }
      return Bitext.targetOnly(
          door.segment(Inputs.kept(inputs.readTarget(files.get(0)), folder.path())));
    }
    if (sourcePage.isAsked()) {
      return fetched(door, progress);
    }
    if (files.size() == 1) {
      TwoTexts texts = inputs.twoTexts(files.get(0), folder.path());
      progress.stage(Progress.Stage.ALIGNING);
      return door.align(texts);
    }
    Inputs.Pair pair = inputs.readPair(files.get(0), files.get(1));
    progress.stage(Progress.Stage.ALIGNING);
    Inputs.Pair kept = pair.kept(folder.path());
    return door.align(kept.source(), kept.target());
  }

  /** The original is on the web. */
  private Bitext fetched(Duizhao door, Progress progress) throws IOException {
    Inputs.Pair pair = sourcePage.pair(files, inputs, folder.path(), filesRead(files), progress);
    progress.stage(Progress.Stage.ALIGNING);
    return door.align(pair.source(), pair.target());
  }

  /** All documents of one folder or two, or of a table. */
  private int checkMany(PrintWriter err) throws IOException {
    if (sourcePage.isAsked() || fixedCopy.isAsked()) {
      throw new UsageException(
          "--source, --source-url and --fix take one translation, not several documents");
    }
    if (targetOnly && files.size() != 1) {
      throw new UsageException("--target-only takes one folder, of the translations");
    }
    Folders folders = documents();
    if (noClobber.isAsked() && folder.output().isPresent()) {
      CheckOutput output = folder.output().get();
      folders.leaveOut(texts -> output.within(texts.name()).isDone(texts.source().isPresent()));
    }
    Map<Path, CheckSettings> settings =
        choices.settings(folders.documents().stream().map(Folders.Texts::target).toList());
    FilesRead read = filesRead(folders.files());
    read.addTexts(pairs.files());
    writes().spare(read, folders);
    FindingsPrinter printer =
        new FindingsPrinter(spec.commandLine().getOut(), talk(), folder.lang());
    FolderSummary summary = new FolderSummary(talk());
    int[] worst = {ExitCode.CLEAN};
    try (Progress progress = Progress.on(err, folder.lang()).stage(Progress.Stage.CHECKING)) {
      new FolderCheck(
              terms.door().build(), inputs, folder.output(), new DocumentsPage(folder.lang()))
          .run(
              folders,
              settings,
              (texts, checked) -> {
                summary.add(texts.target().toString(), checked.tally());
                worst[0] = Math.max(worst[0], failOn.code(checked.tally()));
                if (checked.report().isPresent()) {
                  Report report = checked.report().get();
                  progress.over(
                      () -> {
                        Doubt.tell(report.bitext(), targetOnly, talk());
                        printer.print(report);
                      });
                  choices.noteForBaseline(report);
                  ledger.add(report);
                }
              },
              progress,
              talk());
      ledger.write();
    } finally {
      printer.end();
    }
    folders.tell(new Message("checked", "已检查"), talk());
    summary.tell();
    int code = choices.updateBaseline() ? ExitCode.CLEAN : worst[0];
    return Math.max(code, folders.code());
  }

  private Folders documents() throws IOException {
    if (pairs.isAsked()) {
      return pairs.documents(inputs);
    }
    return targetOnly
        ? Folders.translations(files.get(0), inputs, folder.path())
        : Folders.pairs(files, inputs, folder.path());
  }
}

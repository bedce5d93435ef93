package io.github.duizhao.cli.train;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.align.Weights;
import io.github.duizhao.cli.file.FilesRead;
import io.github.duizhao.cli.file.Terms;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.Progress;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.eval.AlignmentScore;
import io.github.duizhao.eval.Calibration;
import io.github.duizhao.eval.Link;
import io.github.duizhao.eval.Links;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Models;
import io.github.duizhao.train.AlignExample;
import io.github.duizhao.train.WeightsTrainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao train weights}: what each feature of the aligner is worth. */
@Command(
    name = "weights",
    mixinStandardHelpOptions = true,
    header = "Learn the aligner's weights from hand-made alignments.",
    description = {
      "Each folder holds NAME.gold (lines of the form [0,1]:[2]) beside the two texts with one"
          + " sentence a line, or NAME.gold.jsonl (aligned blocks) beside NAME.en.md and NAME.zh.md.",
      "With --cross-validate each text of the first folder is aligned with weights learnt from all"
          + " the others, and the scores are printed."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao train weights --out models/align-weights.tsv novels articles",
      "  duizhao train weights --cross-validate novels articles"
    })
final class TrainWeightsCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the weights go.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--cross-validate",
      description = "Leave out each text of the first folder in turn and align it.")
  private boolean crossValidate;

  @Option(
      names = "--links",
      paramLabel = "DIR",
      description = "With --cross-validate: write each text's links here.")
  private Optional<Path> links = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "FEATURE",
      split = ",",
      description = "Features, or beginnings of their names, that are to have no say.")
  private List<String> without = new ArrayList<>();

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders with gold.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Look for the lexicon here before the one that comes with the program.")
  private Optional<Path> models = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (out.isEmpty() && !crossValidate) {
      throw new UsageException("say where to write, with --out, or --cross-validate");
    }
    FilesRead read = filesRead();
    out.ifPresent(read::spare);
    try (Progress progress = Progress.on(spec.commandLine().getErr())) {
      progress.stage(Progress.Stage.READING);
      GoldFolder gold = new GoldFolder(Aligner.create(lexicon()));
      List<AlignExample> first = gold.read(folders.get(0));
      List<AlignExample> others = new ArrayList<>();
      for (Path folder : folders.subList(1, folders.size())) {
        others.addAll(gold.read(folder));
      }
      if (links.isPresent()) {
        first.forEach(text -> read.spare(linksFile(links.get(), text)));
      }
      progress.stage(Progress.Stage.LEARNING);
      if (crossValidate) {
        crossValidate(first, others);
      }
      if (out.isPresent()) {
        List<AlignExample> all = new ArrayList<>(first);
        all.addAll(others);
        Weights weights = WeightsTrainer.learn(all, this::isOff);
        OutputFile.write(out.get(), writer -> write(weights, writer));
      }
    }
    return ExitCode.CLEAN;
  }

  /** Of the models only the lexicon is read, so that the weights beside it can be learnt anew. */
  private FilesRead filesRead() throws IOException {
    FilesRead read = new FilesRead();
    models.ifPresent(folder -> read.add(folder.resolve(Lexicons.FILE)));
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        read.addAll(Terms.files(folder));
      }
    }
    return read;
  }

  private static Path linksFile(Path folder, AlignExample text) {
    return folder.resolve(text.name() + ".links");
  }

  private boolean isOff(String feature) {
    return without.stream().anyMatch(feature::startsWith);
  }

  private Lexicon lexicon() throws IOException {
    return models.isPresent()
        ? Lexicons.open(Models.in(Terms.folder(models.get())))
        : Lexicons.builtIn();
  }

  private static void write(Weights weights, Writer writer) throws IOException {
    writer.write("# feature\tnats; written by duizhao train weights\n");
    for (Map.Entry<String, Double> weight : weights.named().entrySet()) {
      writer.write(String.format(Locale.ROOT, "%s\t%.4f\n", weight.getKey(), weight.getValue()));
    }
  }

  private void crossValidate(List<AlignExample> first, List<AlignExample> others)
      throws IOException {
    AlignmentScore total = AlignmentScore.NONE;
    Calibration calibration = new Calibration();
    double surprise = 0;
    int beads = 0;
    PrintWriter print = spec.commandLine().getOut();
    for (AlignExample left : first) {
      List<AlignExample> rest = new ArrayList<>(first);
      rest.remove(left);
      rest.addAll(others);
      Weights weights = WeightsTrainer.learn(rest, this::isOff);
      List<String> lines = left.links(weights);
      List<Link> system = Links.parse(lines);
      List<Link> gold = left.goldLinks();
      AlignmentScore score = AlignmentScore.of(gold, system);
      total = total.plus(score);
      calibration.add(gold, system);
      surprise += left.surprise(weights) * gold.size();
      beads += gold.size();
      print(print, left.name(), score);
      if (links.isPresent()) {
        Files.createDirectories(links.get());
        Files.write(linksFile(links.get(), left), lines);
      }
    }
    print(print, "together", total);
    print.printf(Locale.ROOT, "expected calibration error %.4f%n", calibration.expectedError());
    print.printf(Locale.ROOT, "surprise %.4f nats for each bead%n", surprise / Math.max(1, beads));
    print.flush();
  }

  private static void print(PrintWriter print, String name, AlignmentScore score) {
    print.printf(
        Locale.ROOT,
        "%-24s strict F1 %.4f  lax F1 %.4f%n",
        name,
        score.strictScore().f1(),
        score.laxScore().f1());
  }
}

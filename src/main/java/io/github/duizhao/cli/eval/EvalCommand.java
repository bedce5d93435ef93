package io.github.duizhao.cli.eval;

import io.github.duizhao.cli.file.FilesRead;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.eval.BlockScore;
import io.github.duizhao.eval.ReliabilityDiagram;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code duizhao eval}: how good alignments are, against gold. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    header = "Score alignments against gold.",
    description = {
      "With --gold: both sides are links files, one link a line, [0,1]:[2], sentences counted from 0; a third"
          + " field is the system's confidence. Prints strict and lax precision, recall and F1 per document and"
          + " together, and how far the confidences can be believed.",
      "With --blocks: the gold holds blocks (JSON lines with kind, level, en, zh), the system's files are the"
          + " output of align --format jsonl. Prints the share of links that cross blocks, and block recall."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao eval --gold a.gold b.gold --system a.links b.links",
      "  duizhao eval --gold-dir gold/ --system-dir out/ --json",
      "  duizhao eval --blocks page.gold.jsonl --system page.jsonl"
    })
public final class EvalCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--gold", arity = "1..*", paramLabel = "FILE", description = "Gold links.")
  private List<Path> gold = List.of();

  @Option(
      names = "--system",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Output to score, in the order of the gold.")
  private List<Path> system = List.of();

  @Option(
      names = "--gold-dir",
      paramLabel = "DIR",
      description = "A folder of gold links, NAME.gold or NAME.links.")
  private Optional<Path> goldDir = Optional.empty();

  @Option(
      names = "--system-dir",
      paramLabel = "DIR",
      description = "A folder of output, with the same names or NAME.links.")
  private Optional<Path> systemDir = Optional.empty();

  @Option(
      names = "--blocks",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Block gold in JSON lines, in place of links.")
  private List<Path> blocks = List.of();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Write the reliability diagram of the confidences.")
  private Optional<Path> svg = Optional.empty();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (blocks.isEmpty()) {
      List<EvalFiles.Pair> pairs = linkPairs();
      FilesRead read = new FilesRead();
      pairs.forEach(pair -> read.add(pair.gold()).add(pair.system()));
      svg.ifPresent(read::spare);
      EvalResult result = EvalResult.ofLinks(pairs);
      out.print(json ? EvalPrinter.json(result) : EvalPrinter.text(result));
      if (svg.isPresent()) {
        Files.writeString(
            svg.get(), ReliabilityDiagram.svg(result.calibration()), StandardCharsets.UTF_8);
      }
    } else {
      if (svg.isPresent()) {
        throw new UsageException("--svg draws the confidences of links; --blocks has none");
      }
      List<EvalFiles.Pair> pairs = EvalFiles.pairs(blocks, system, "--blocks");
      List<EvalResult.Named<BlockScore>> scores = EvalResult.ofBlocks(pairs);
      out.print(json ? EvalPrinter.blocksJson(scores) : EvalPrinter.blocksText(scores));
    }
    out.flush();
    return ExitCode.CLEAN;
  }

  private List<EvalFiles.Pair> linkPairs() throws IOException {
    if (goldDir.isPresent() != systemDir.isPresent()) {
      throw new UsageException("--gold-dir and --system-dir go together");
    }
    if (goldDir.isPresent() && systemDir.isPresent()) {
      return EvalFiles.folders(goldDir.get(), systemDir.get());
    }
    return EvalFiles.pairs(gold, system, "--gold");
  }
}

package io.github.duizhao.cli;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.BitextWriter;
import io.github.duizhao.format.JsonlWriter;
import io.github.duizhao.format.LinksWriter;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.TmxOptions;
import io.github.duizhao.format.TmxWriter;
import io.github.duizhao.format.TsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao align}: two texts in, a bitext out. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    header = "Align a text with its translation, sentence by sentence.",
    footer = {
      "",
      "Examples:",
      "  duizhao align article.en.md article.zh.md -o article.tmx",
      "  duizhao align --sentences --format links a.en a.zh",
      "  curl … | duizhao align - article.zh.md --format tsv"
    })
final class AlignCommand implements Callable<Integer> {

  /** What to write. */
  enum Format {
    TMX,
    TSV,
    JSONL,
    LINKS
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description = "The original; - for standard input.")
  private String source = "";

  @Parameters(
      index = "1",
      paramLabel = "TARGET",
      description = "Its translation; - for standard input.")
  private String target = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of tmx, tsv, jsonl, links; tmx if not given.")
  private Format format = Format.TMX;

  @Mixin private final Inputs inputs = new Inputs();

  @Mixin private final Terms terms = new Terms();

  @Mixin private final Dates dates = new Dates();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Bitext bitext;
    try (Progress progress = Progress.on(err).stage("reading")) {
      Inputs.Pair pair = inputs.readPair(source, target);
      progress.stage("aligning");
      bitext = terms.door().build().align(pair.source(), pair.target());
    }
    BitextWriter writer = writer();
    if (output.isPresent()) {
      OutputFile.write(output.get(), out -> writer.write(bitext, out));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      writer.write(bitext, out);
      out.flush();
    }
    return ExitCode.CLEAN;
  }

  private BitextWriter writer() {
    return switch (format) {
      case TMX -> new TmxWriter(TmxOptions.dated(dates.instant()));
      case TSV -> new TsvWriter();
      case JSONL -> new JsonlWriter();
      case LINKS -> new LinksWriter();
    };
  }
}

package io.github.duizhao.cli;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.BitextWriter;
import io.github.duizhao.format.CsvWriter;
import io.github.duizhao.format.JsonlWriter;
import io.github.duizhao.format.LinksWriter;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.PoWriter;
import io.github.duizhao.format.TmxOptions;
import io.github.duizhao.format.TmxWriter;
import io.github.duizhao.format.TsvWriter;
import io.github.duizhao.format.Xliff2Writer;
import io.github.duizhao.format.XliffWriter;
import io.github.duizhao.format.XlsxWriter;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
      "  duizhao align en/ zh-cn/ -o tmx/",
      "  duizhao align docs/ -o docs.tmx",
      "  curl … | duizhao align - article.zh.md --format tsv"
    })
final class AlignCommand implements Callable<Integer> {

  /** What to write. */
  enum Format {
    TMX(".tmx"),
    XLIFF(".xlf"),
    XLIFF2(".xlf"),
    PO(".po"),
    TSV(".tsv"),
    CSV(".csv"),
    XLSX(".xlsx"),
    JSONL(".jsonl"),
    LINKS(".links");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description =
          "The original, - for standard input; one file of both texts (--layout); or a folder.")
  private String source = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TARGET",
      description =
          "Its translation, - for standard input; or the folder of the translations, unless one"
              + " folder holds both (a.md, a.zh.md).")
  private Optional<String> target = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write here; - or nothing is standard output. For folders: a folder, which gets a file"
              + " for each pair, or one file.tmx for all.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of tmx, xliff, xliff2, po, tsv, csv, xlsx, jsonl, links; tmx if not given.")
  private Format format = Format.TMX;

  @Option(
      names = "--tmx-level",
      paramLabel = "1|2",
      description = "TMX with text alone (1, if not given) or with inline codes (2).")
  private int tmxLevel = 1;

  @Option(
      names = "--gaps",
      description = "Write sentences without a counterpart into TMX too; left out if not given.")
  private boolean gaps;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave beads untied that are less sure than this, 0 to 1; 0 if not given.")
  private double minConfidence;

  @Option(
      names = "--in-order",
      description =
          "Leave passages that the translation has moved without a counterpart, so that no bead"
              + " crosses another.")
  private boolean inOrder;

  @Mixin private final Inputs inputs = new Inputs();

  @Mixin private final Terms terms = new Terms();

  @Mixin private final Dates dates = new Dates();

  @Override
  public Integer call() throws IOException {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence is from 0 to 1: " + minConfidence);
    }
    dates.validate();
    Optional<Path> file = output.filter(path -> !path.toString().equals("-"));
    List<String> texts = new ArrayList<>(List.of(source));
    target.ifPresent(texts::add);
    if (Folders.are(texts)) {
      return alignFolders(texts, file);
    }
    if (file.isPresent()) {
      Inputs.noFolder(file.get());
    } else if (format == Format.XLSX) {
      throw new UsageException("a workbook needs -o FILE");
    }
    FilesRead read = new FilesRead().addAll(terms.files());
    texts.forEach(read::add);
    file.ifPresent(read::spare);
    PrintWriter err = spec.commandLine().getErr();
    Bitext bitext;
    try (Progress progress = Progress.on(err).stage("reading")) {
      bitext = aligned(progress).untied(minConfidence);
    }
    LeftOut leftOut = new LeftOut();
    if (file.isPresent()) {
      leftOut.add(write(bitext, file.get()));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      leftOut.add(writer().writeCounting(bitext, out));
      out.flush();
    }
    leftOut.tell(err);
    return ExitCode.CLEAN;
  }

  /** One file for each pair of documents, or all of them in one TMX. */
  private int alignFolders(List<String> texts, Optional<Path> output) throws IOException {
    Path place =
        output.orElseThrow(
            () -> new UsageException("folders need -o: a folder, or one file.tmx for all"));
    PrintWriter err = spec.commandLine().getErr();
    Folders folders = Folders.pairs(texts, inputs, output);
    FilesRead read = new FilesRead().addAll(terms.files()).addAll(folders.files());
    FolderAlignment alignment = new FolderAlignment(door(), inputs, minConfidence);
    if (format == Format.TMX && place.toString().toLowerCase(Locale.ROOT).endsWith(".tmx")) {
      Inputs.noFolder(place);
      read.spare(place);
      return alignment.together(folders, place, new TmxWriter(tmxOptions()), err);
    }
    Inputs.noFile(place);
    if (place.toString().toLowerCase(Locale.ROOT).endsWith(format.ending)
        && !Files.isDirectory(place)) {
      throw new UsageException(
          place + " would be a folder: only TMX holds all documents in one file; name a folder");
    }
    for (Folders.Texts pair : folders.documents()) {
      read.spare(FolderAlignment.file(pair, place, format.ending));
    }
    return alignment.each(folders, place, format.ending, this::write, err);
  }

  private long write(Bitext bitext, Path file) throws IOException {
    if (format == Format.XLSX) {
      OutputFile.writeBytes(file, out -> new XlsxWriter().write(bitext, out));
      return 0;
    }
    BitextWriter writer = writer();
    long[] dropped = {0};
    OutputFile.write(file, out -> dropped[0] = writer.writeCounting(bitext, out));
    return dropped[0];
  }

  private Duizhao door() throws IOException {
    Duizhao door = terms.door().moves(!inOrder).build();
    door.prepareToAlign();
    return door;
  }

  private Bitext aligned(Progress progress) throws IOException {
    Duizhao door = door();
    if (target.isEmpty()) {
      if (BitextFiles.isBitext(source)) {
        throw new UsageException(source + " is aligned already; check reads it");
      }
      TwoTexts texts = inputs.twoTexts(source, Optional.empty());
      progress.stage("aligning");
      return door.align(texts);
    }
    Inputs.Pair pair = inputs.readPair(source, target.get());
    progress.stage("aligning");
    return door.align(pair.source(), pair.target());
  }

  private BitextWriter writer() {
    return switch (format) {
      case TMX -> new TmxWriter(tmxOptions());
      case XLIFF -> new XliffWriter();
      case XLIFF2 -> new Xliff2Writer();
      case PO -> new PoWriter(dates.instant());
      case CSV -> new CsvWriter();
      case XLSX -> throw new IllegalStateException("a workbook is not text");
      case TSV -> new TsvWriter();
      case JSONL -> new JsonlWriter();
      case LINKS -> new LinksWriter();
    };
  }

  private TmxOptions tmxOptions() {
    if (tmxLevel != 1 && tmxLevel != 2) {
      throw new UsageException("--tmx-level is 1 or 2, not " + tmxLevel);
    }
    return TmxOptions.dated(dates.instant()).withLevel(tmxLevel).withGaps(gaps);
  }
}

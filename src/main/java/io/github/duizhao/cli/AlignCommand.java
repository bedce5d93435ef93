package io.github.duizhao.cli;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      "  duizhao align --sentences a.en a.zh -o a.links",
      "  duizhao align en/ zh-cn/ -o tmx/",
      "  duizhao align docs/ -o docs.tmx",
      "  duizhao align docs/ -o docs.jsonl.gz",
      "  curl … | duizhao align - article.zh.md --format tsv"
    })
final class AlignCommand implements Callable<Integer> {

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

  @Mixin private final AlignOutput output = new AlignOutput();

  @Override
  public Integer call() throws IOException {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence is from 0 to 1: " + minConfidence);
    }
    output.validate();
    List<String> texts = new ArrayList<>(List.of(source));
    target.ifPresent(texts::add);
    inputs.validateLayout(texts);
    if (Folders.are(texts)) {
      return alignFolders(texts);
    }
    FilesRead read = new FilesRead().addAll(terms.files());
    texts.forEach(read::add);
    output.file().ifPresent(read::spare);
    output.validateFile();
    PrintWriter err = spec.commandLine().getErr();
    Bitext bitext;
    try (Progress progress = Progress.on(err).stage("reading")) {
      bitext =
          inputs.limit.within(target.orElse(source), () -> aligned(progress)).untied(minConfidence);
    }
    LeftOut leftOut = new LeftOut();
    if (output.file().isPresent()) {
      leftOut.add(output.write(bitext, output.file().get()));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      leftOut.add(output.write(bitext, out));
      out.flush();
    }
    leftOut.tell(err);
    return ExitCode.CLEAN;
  }

  /** One file for each pair of documents, or all of them in one. */
  private int alignFolders(List<String> texts) throws IOException {
    boolean one = output.isOneForAll();
    Path place = output.file().orElseThrow();
    PrintWriter err = spec.commandLine().getErr();
    Folders folders = Folders.pairs(texts, inputs, output.file());
    FilesRead read = new FilesRead().addAll(terms.files()).addAll(folders.files());
    FolderAlignment alignment = new FolderAlignment(door(), inputs, minConfidence);
    if (one) {
      read.spare(place);
      return alignment.together(folders, output, err);
    }
    for (Folders.Texts pair : folders.documents()) {
      read.spare(FolderAlignment.file(pair, place, output.ending()));
    }
    return alignment.each(folders, place, output, err);
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
      return told(door.align(texts), progress);
    }
    Inputs.Pair pair = inputs.readPair(source, target.get());
    progress.stage("aligning");
    return told(door.align(pair.source(), pair.target()), progress);
  }

  /** Tells if the texts seem to be no pair, before ties that are not sure are cut. */
  private Bitext told(Bitext bitext, Progress progress) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<String> doubt = Doubt.of(bitext);
    if (doubt.isPresent()) {
      progress.over(() -> err.println("duizhao: " + doubt.get()));
    }
    return bitext;
  }
}

package io.github.duizhao.cli.align;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Message;
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
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      "  duizhao align --pairs books.tsv -o tmx/",
      "  curl … | duizhao align - article.zh.md --format tsv"
    })
public final class AlignCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SOURCE",
      description =
          "The original, - for standard input; one file of both texts (--layout); or a folder.")
  private Optional<String> source = Optional.empty();

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

  @Mixin private final PairTable pairs = new PairTable();

  @Mixin private final Inputs inputs = new Inputs();

  @Mixin private final NoClobber noClobber = new NoClobber();

  @Mixin private final Terms terms = new Terms();

  @Mixin private final AlignOutput output = new AlignOutput();

  @Override
  public Integer call() throws IOException {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence is from 0 to 1: " + minConfidence);
    }
    output.validate();
    List<String> texts = Stream.of(source, target).flatMap(Optional::stream).toList();
    pairs.validate(texts, spec);
    inputs.validateLayout(texts);
    if (pairs.isAsked() || Inputs.areFolders(texts)) {
      return alignMany(texts);
    }
    FilesRead read = noClobber.files().addAll(terms.files()).addTexts(texts);
    output.file().ifPresent(read::spare);
    output.validateFile();
    PrintWriter err = spec.commandLine().getErr();
    Bitext bitext;
    try (Progress progress = Progress.on(err).stage(Progress.Stage.READING)) {
      bitext =
          inputs
              .limit
              .within(texts.get(texts.size() - 1), () -> aligned(texts, progress))
              .untied(minConfidence);
    }
    LeftOut leftOut = new LeftOut();
    if (output.file().isPresent()) {
      leftOut.add(output.write(bitext, output.file().get()));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      leftOut.add(output.write(bitext, out));
      out.flush();
    }
    leftOut.tell(new Talk(err, Lang.EN));
    return ExitCode.CLEAN;
  }

  /** One file for each pair of documents, or all of them in one. */
  private int alignMany(List<String> texts) throws IOException {
    boolean one = output.isOneForAll();
    Path place = output.file().orElseThrow();
    PrintWriter err = spec.commandLine().getErr();
    Folders folders =
        pairs.isAsked() ? pairs.documents(inputs) : Folders.pairs(texts, inputs, output.file());
    FilesRead read =
        noClobber.files().addAll(terms.files()).addTexts(folders.files()).addTexts(pairs.files());
    FolderAlignment alignment = new FolderAlignment(door(), inputs, minConfidence);
    if (one) {
      read.spare(place);
      return alignment.together(folders, output, err);
    }
    if (noClobber.isAsked()) {
      folders.leaveOut(pair -> Files.exists(FolderAlignment.file(pair, place, output.ending())));
    }
    for (Folders.Texts pair : folders.left()) {
      read.spare(FolderAlignment.file(pair, place, output.ending()));
    }
    return alignment.each(folders, place, output, err);
  }

  private Duizhao door() throws IOException {
    Duizhao door = terms.door().moves(!inOrder).build();
    door.prepareToAlign();
    return door;
  }

  private Bitext aligned(List<String> files, Progress progress) throws IOException {
    Duizhao door = door();
    String first = files.get(0);
    if (files.size() == 1) {
      if (BitextFiles.isBitext(first)) {
        throw new UsageException(first + " is aligned already; check reads it");
      }
      TwoTexts texts = inputs.twoTexts(first, Optional.empty());
      progress.stage(Progress.Stage.ALIGNING);
      return told(door.align(texts), progress);
    }
    Inputs.Pair pair = inputs.readPair(first, files.get(1));
    progress.stage(Progress.Stage.ALIGNING);
    return told(door.align(pair.source(), pair.target()), progress);
  }

  /** Tells if the texts seem to be no pair, before ties that are not sure are cut. */
  private Bitext told(Bitext bitext, Progress progress) throws IOException {
    Talk talk = new Talk(spec.commandLine().getErr(), Lang.EN);
    Optional<Message> doubt = Doubt.of(bitext);
    if (doubt.isPresent()) {
      progress.over(() -> talk.say(doubt.get()));
    }
    return bitext;
  }
}

package io.github.duizhao.cli.train;

import io.github.duizhao.cli.file.FilesRead;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.Progress;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.lexicon.LexiconFile;
import io.github.duizhao.train.Cedict;
import io.github.duizhao.train.Headword;
import io.github.duizhao.train.LexiconTrainer;
import io.github.duizhao.train.ParallelText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao train lexicon}: how a field renders words. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    header = "Learn a lexicon from translated texts and a dictionary.",
    description =
        "From the dictionary come senses and glosses; from the texts the usual renderings of words"
            + " and phrases, and what stays in Latin letters.",
    footer = {
      "",
      "Example:",
      "  duizhao train lexicon --dictionary cedict_ts.u8 --out lexicon.bin docs.tsv.gz",
      "  duizhao train lexicon --out mine.bin memory.tmx article.jsonl"
    })
final class TrainLexiconCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "A dictionary in the text form of CC-CEDICT.")
  private Optional<Path> dictionary = Optional.empty();

  @Option(
      names = "--headwords",
      paramLabel = "FILE",
      description =
          "An English–Chinese dictionary: lines of a word and its senses, tabs between them.")
  private Optional<Path> headwords = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the lexicon goes.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Parameters(
      paramLabel = "TEXT",
      description =
          "Tab-separated English and Chinese (.tsv, .tsv.gz), one pair a line; or aligned texts:"
              + " .tmx, .jsonl of duizhao align, .xliff, .po, .csv, .xlsx.")
  private List<Path> texts = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (dictionary.isEmpty() && headwords.isEmpty() && texts.isEmpty()) {
      throw new UsageException("nothing to learn from: give --dictionary, --headwords or TEXT");
    }
    FilesRead read = new FilesRead().addAll(texts);
    dictionary.ifPresent(read::add);
    headwords.ifPresent(read::add);
    read.spare(out);
    try (Progress progress = Progress.on(spec.commandLine().getErr())) {
      progress.stage(Progress.Stage.READING);
      List<Cedict> entries = dictionary.isPresent() ? Cedict.read(dictionary.get()) : List.of();
      List<Headword> words = headwords.isPresent() ? Headword.read(headwords.get()) : List.of();
      List<ParallelText> pairs = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        progress.done((double) i / texts.size());
        pairs.addAll(ParallelFiles.read(texts.get(i)));
      }
      LexiconTrainer trainer = new LexiconTrainer((what, done) -> progress.stage(what).done(done));
      LexiconFile file = trainer.train(entries, words, pairs);
      progress.stage(Progress.Stage.WRITING);
      OutputFile.writeBytes(out, file::write);
    }
    return ExitCode.CLEAN;
  }
}

package io.github.duizhao.cli.train;

import io.github.duizhao.cli.file.FilesRead;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.Progress;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.lexicon.SoundTables;
import io.github.duizhao.train.Cedict;
import io.github.duizhao.train.SoundTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code duizhao train sounds}: which letters Chinese syllables stand for in names. */
@Command(
    name = "sounds",
    mixinStandardHelpOptions = true,
    header = "Learn from a dictionary's names how Chinese syllables sound in English.",
    footer = {
      "",
      "Example:",
      "  duizhao train sounds --dictionary cedict_ts.u8 --out models/sounds.tsv"
    })
final class TrainSoundsCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--dictionary",
      required = true,
      paramLabel = "FILE",
      description = "A dictionary in the text form of CC-CEDICT.")
  @SuppressWarnings("NullAway.Init")
  private Path dictionary;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the numbers go.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws IOException {
    new FilesRead().add(dictionary).spare(out);
    try (Progress progress = Progress.on(spec.commandLine().getErr())) {
      progress.stage(Progress.Stage.READING);
      List<Cedict> entries = Cedict.read(dictionary);
      SoundTables tables =
          new SoundTrainer((what, done) -> progress.stage(what).done(done)).train(entries);
      OutputFile.write(out, writer -> writer.write(tables.toText()));
    }
    return ExitCode.CLEAN;
  }
}

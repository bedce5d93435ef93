package io.github.duizhao.cli.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code duizhao train}: texts and dictionaries in, model files out. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    header = "Learn model files from dictionaries and translated texts.",
    description = "The same input gives the same file. Use the result with --models DIR.",
    subcommands = {TrainLexiconCommand.class, TrainSoundsCommand.class, TrainWeightsCommand.class},
    synopsisSubcommandLabel = "WHAT")
public final class TrainCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "train what? one of " + spec.subcommands().keySet());
  }
}

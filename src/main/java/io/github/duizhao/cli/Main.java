package io.github.duizhao.cli;

import io.github.duizhao.cli.align.AlignCommand;
import io.github.duizhao.cli.check.CheckCommand;
import io.github.duizhao.cli.check.ChecksCommand;
import io.github.duizhao.cli.eval.EvalCommand;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.Failure;
import io.github.duizhao.cli.talk.FileName;
import io.github.duizhao.cli.talk.WatchedOutput;
import io.github.duizhao.cli.train.TrainCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code duizhao}. */
@Command(
    name = "duizhao",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Lays a Chinese translation beside its English source and finds what went wrong.",
    subcommands = {
      AlignCommand.class,
      CheckCommand.class,
      ChecksCommand.class,
      SegmentCommand.class,
      EvalCommand.class,
      TrainCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:clean",
      "1:findings at or above --fail-on",
      "2:wrong usage, or a file that cannot be read or written",
      "3:a fault of ours"
    },
    footer = {
      "",
      "Examples:",
      "  duizhao check article.en.md article.zh.md -o report/",
      "  duizhao check --target-only article.zh.md",
      "  duizhao align book.en.txt book.zh.txt -o book.tmx",
      "  duizhao segment --lang zh --joiner ' | ' article.txt"
    })
public final class Main implements Runnable {

  /** The commands that a user waits for, and that need the models. */
  private static final Set<String> WITH_MODELS = Set.of("align", "check");

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  private boolean debug;

  private Main() {}

  public static void main(String[] args) {
    // From JDK 22 to 24 there is a console otherwise even where output goes to a file.
    System.setProperty("jdk.console", "java.base");
    if (args.length > 0 && WITH_MODELS.contains(args[0])) {
      Rehearsal.begin();
    }
    // not System.out: a PrintStream keeps to itself what went wrong
    System.exit(run(args, new FileOutputStream(FileDescriptor.out), System.err));
  }

  /** Runs the program once, and tells if its output could not be written. */
  static int run(String[] args, OutputStream standardOutput, OutputStream standardError) {
    WatchedOutput watched = new WatchedOutput(standardOutput);
    PrintWriter out = utf8(watched);
    PrintWriter err = utf8(standardError);
    int code = commandLine().setOut(out).setErr(err).execute(args);
    out.flush();
    Optional<IOException> failure = watched.failure();
    if (failure.isPresent()) {
      err.println("duizhao: standard output: " + Failure.words(failure.get()));
      code = ExitCode.USAGE;
    }
    err.flush();
    return code;
  }

  /** The program as an object: set its streams, execute it as often as you like. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    giveVersion(line);
    line.registerConverter(Path.class, new FileName());
    line.setExecutionStrategy(Main::run);
    line.setExecutionExceptionHandler(Main::tell);
    line.setParameterExceptionHandler(Main::tellUsage);
    CommandSpec completion = line.getSubcommands().get("generate-completion").getCommandSpec();
    completion.usageMessage().hidden(true);
    completion.helpCommand(false); // which would pass over any argument
    return line;
  }

  /** Each command knows {@code -V}: all are of one version. */
  private static void giveVersion(CommandLine line) {
    line.getCommandSpec().versionProvider(new Version());
    line.getSubcommands().values().forEach(Main::giveVersion);
  }

  /** No command given: tell that there are some. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(
        new java.io.BufferedWriter(
            new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16),
        false);
  }

  /** Runs the command; a lack of memory is told like a file that cannot be read. */
  private static int run(ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (OutOfMemoryError e) {
      return tell(Failure.of(e), parsed.commandSpec().commandLine());
    }
  }

  private static int tell(Exception exception, CommandLine line, ParseResult parsed) {
    return tell(Failure.of(exception), line);
  }

  private static int tell(Failure failure, CommandLine line) {
    PrintWriter err = line.getErr();
    err.println("duizhao: " + failure.line());
    if (((Main) line.getCommandSpec().root().userObject()).debug) {
      failure.cause().printStackTrace(err);
    }
    err.flush();
    return failure.code();
  }

  private static int tellUsage(CommandLine.ParameterException exception, String[] args) {
    CommandLine line = exception.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("duizhao: " + words(exception, List.of(args)));
    // All options would push the message off the screen.
    String what = line.getSubcommands().isEmpty() ? "the options" : "the commands";
    err.println("`" + line.getCommandSpec().qualifiedName() + " --help` tells " + what);
    err.flush();
    return ExitCode.USAGE;
  }

  private static String words(CommandLine.ParameterException exception, List<String> args) {
    if (!(exception instanceof CommandLine.UnmatchedArgumentException unmatched)) {
      return String.valueOf(exception.getMessage());
    }
    CommandLine line = exception.getCommandLine();
    String first = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
    int end = args.indexOf("--");
    if (end >= 0 && first.startsWith("-") && args.lastIndexOf(first) > end) {
      return Inputs.behindTheFiles(first);
    }
    List<String> meant = unmatched.getSuggestions();
    String hint = meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?";
    if (!line.getSubcommands().isEmpty() && !first.startsWith("-")) {
      return "no such command: " + first + hint.replace("duizhao ", "");
    }
    return exception.getMessage() + hint;
  }
}

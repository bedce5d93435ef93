package io.github.duizhao.cli.check;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code duizhao checks}: what there is to check. */
@Command(
    name = "checks",
    mixinStandardHelpOptions = true,
    header = "List the checks.",
    description =
        "One a line, between tabs: id, severity, on or off by default, whether it needs the source,"
            + " MQM category, ITS 2.0 type, what it finds.")
public final class ChecksCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Check check : AllChecks.list()) {
      CheckInfo info = check.info();
      out.println(
          String.join(
              "\t",
              info.id(),
              info.severity().id(),
              info.optional() ? "off" : "on",
              info.needsSource() ? "source" : "-",
              info.category().mqm(),
              info.category().its(),
              info.summary().english()));
    }
    out.flush();
    return ExitCode.CLEAN;
  }
}

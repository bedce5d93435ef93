package io.github.duizhao.cli.check;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.cli.talk.Talk;
import io.github.duizhao.cli.talk.Terminal;
import io.github.duizhao.format.TerminalReport;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Prints findings: lines for programs in a pipe, excerpts for people at a terminal. What was held
 * back is told on standard error.
 */
final class FindingsPrinter {

  private final PrintWriter out;
  private final Talk talk;
  private final Lang language;
  private int held;

  /**
   * @param language of the messages: Chinese, or English for any other
   */
  FindingsPrinter(PrintWriter out, Talk talk, Lang language) {
    this.out = out;
    this.talk = talk;
    this.language = language;
  }

  void print(Report report) throws IOException {
    if (System.console() != null) {
      new TerminalReport(TerminalReport.wantsColours(System.getenv()), language, Terminal.columns())
          .write(report, out);
      out.flush();
      return;
    }
    held += report.held().size();
    Content content = report.bitext().target().document().content();
    for (Finding finding : report.findings()) {
      Content.Position position = content.position(finding.place().start());
      out.printf(
          "%s:%s:%s: %s: %s [%s]%n",
          report.bitext().target().document().name(),
          position.line(),
          position.column(),
          finding.severity().id(),
          talk.words(finding.message()),
          finding.check());
    }
  }

  /** Ends the list. */
  void end() {
    out.flush();
    if (held > 0) {
      talk.plain(
          talk.words(
              new Message(
                  (held == 1 ? "1 finding" : held + " findings")
                      + " held back: their sentences may be misaligned (minConfidence)",
                  "暂不列出 " + held + " 处：所在句子可能对齐有误（minConfidence）")));
    }
  }
}

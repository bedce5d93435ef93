package io.github.duizhao.format;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * Findings for people at a terminal: place, message, the line with a caret under the words, the
 * source beside it; at the end the counts and the score.
 */
public final class TerminalReport implements ReportWriter {

  private static final int WIDTH = 80;

  /** In a narrower one lines wrap. */
  private static final int LEAST_WIDTH = 40;

  private final boolean colours;
  private final boolean chinese;
  private final int width;

  /** In English, for a terminal of 80 columns. */
  public TerminalReport(boolean colours) {
    this(colours, Lang.EN, WIDTH);
  }

  /**
   * @param colours whether to write ANSI colours; see {@link #wantsColours}
   * @param language Chinese, or English for any other
   * @param width of the terminal in columns
   */
  public TerminalReport(boolean colours, Lang language, int width) {
    this.colours = colours;
    this.chinese = language.isChinese();
    this.width = Math.max(LEAST_WIDTH, width);
  }

  /** Whether the terminal's owner wants colours: no-color.org, and terminals that have none. */
  public static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Document target = report.bitext().target().document();
    for (Finding finding : report.findings()) {
      write(finding, report, target, out);
    }
    summary(report, out);
  }

  private void write(Finding finding, Report report, Document target, Writer out)
      throws IOException {
    Content content = target.content();
    Content.Position at = content.position(finding.place().start());
    out.write(bold(clean(target.name()) + ":" + at.line() + ":" + at.column() + ":") + " ");
    out.write(severity(finding.severity()) + ": " + words(finding.message()));
    out.write(" [" + finding.check() + "]\n");
    excerpt(content, finding.place(), at.line(), out);
    if (!finding.source().isEmpty()) {
      Content source = report.bitext().source().document().content();
      Span place = finding.source().get(0);
      Content.Position there = source.position(place.start());
      detail(
          say("source", "原文") + " " + there.line() + ":" + there.column(), place.in(source), out);
    }
    for (Message reason : finding.evidence()) {
      out.write("  = " + say("because", "依据") + ": " + words(reason) + "\n");
    }
    if (!finding.expected().isEmpty()) {
      detail(say("expected", "应为"), finding.expected(), out);
    }
    out.write("\n");
  }

  /** A line below the excerpt, cut to the terminal. */
  private void detail(String name, String text, Writer out) throws IOException {
    String head = "  = " + name + ": ";
    String words = LineExcerpt.start(LineExcerpt.clean(text), width - LineExcerpt.width(head));
    out.write(head + words + "\n");
  }

  private String say(String english, String inChinese) {
    return chinese ? inChinese : english;
  }

  private String words(Message message) {
    return clean(chinese ? message.chinese() : message.english());
  }

  /** The line around the place, with a caret under it. */
  private void excerpt(Content content, Span place, int line, Writer out) throws IOException {
    String number = Integer.toString(line);
    String margin = " ".repeat(number.length());
    int room = width - number.length() - 4;
    LineExcerpt shown = LineExcerpt.of(content.text(), content.line(line), place, room);
    out.write(" " + number + " | " + shown.before() + shown.marked() + shown.after() + "\n");
    out.write(" " + margin + " | " + " ".repeat(LineExcerpt.width(shown.before())));
    int more = Math.max(0, LineExcerpt.width(shown.marked()) - 1);
    out.write(red("^" + "~".repeat(more)) + "\n");
  }

  private void summary(Report report, Writer out) throws IOException {
    Scorecard card = Scorecard.of(report);
    out.write(
        String.format(
            Locale.ROOT,
            say(
                "%d errors, %d warnings, %d notes; %d held back, %d dismissed\n",
                "错误 %d，警告 %d，提示 %d；暂不列出 %d，已忽略 %d\n"),
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.NOTE),
            report.held().size(),
            report.dismissed().size()));
    for (Map.Entry<String, Map<Severity, Integer>> category : card.counts().entrySet()) {
      out.write("  " + category.getKey() + ":");
      for (Map.Entry<Severity, Integer> count : category.getValue().entrySet()) {
        out.write(" " + count.getValue() + " " + count.getKey().id());
      }
      out.write("\n");
    }
    out.write(
        String.format(
            Locale.ROOT,
            say("score %.1f of 100 (%d points on %d characters)\n", "得分 %.1f / 100（%d 分，%d 字）\n"),
            card.score(),
            card.penalty(),
            card.characters()));
    if (!card.notChecked().isEmpty()) {
      out.write(say("not checked: ", "未检查：") + String.join(", ", card.notChecked()) + "\n");
    }
  }

  private static String clean(String text) {
    return LineExcerpt.clean(text);
  }

  private String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> red(say(severity.id(), "错误"));
      case WARNING -> colour("33", say(severity.id(), "警告"));
      case NOTE -> colour("36", say(severity.id(), "提示"));
    };
  }

  private String red(String text) {
    return colour("31", text);
  }

  private String bold(String text) {
    return colour("1", text);
  }

  private String colour(String code, String text) {
    return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}

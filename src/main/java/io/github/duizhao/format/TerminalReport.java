package io.github.duizhao.format;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Scorecard;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
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

  /** As much of a long line is shown, in characters. */
  private static final int WIDTH = 70;

  private final boolean colours;

  /**
   * @param colours whether to write ANSI colours; see {@link #wantsColours}
   */
  public TerminalReport(boolean colours) {
    this.colours = colours;
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
    out.write(severity(finding.severity()) + ": " + clean(finding.message().english()));
    out.write(" [" + finding.check() + "]\n");
    excerpt(content, finding.place(), at.line(), out);
    if (!finding.source().isEmpty()) {
      Content source = report.bitext().source().document().content();
      Span place = finding.source().get(0);
      Content.Position there = source.position(place.start());
      out.write("  = source " + there.line() + ":" + there.column() + ": ");
      out.write(clean(cut(place.in(source), WIDTH)) + "\n");
    }
    for (Message reason : finding.evidence()) {
      out.write("  = because: " + clean(reason.english()) + "\n");
    }
    if (!finding.expected().isEmpty()) {
      out.write("  = expected: " + green(clean(cut(finding.expected(), WIDTH))) + "\n");
    }
    out.write("\n");
  }

  /** The line, cut around the place, with a caret; hanzi are two columns wide. */
  private void excerpt(Content content, Span place, int line, Writer out) throws IOException {
    Span whole = content.line(line);
    int start = Math.max(whole.start(), place.start() - WIDTH / 2);
    int end = Math.min(whole.end(), Math.max(place.start(), start) + WIDTH);
    if (start > whole.start() && Character.isLowSurrogate(content.charAt(start))) {
      start--;
    }
    if (end < whole.end() && end > start && Character.isLowSurrogate(content.charAt(end))) {
      end++;
    }
    String number = Integer.toString(line);
    String margin = " ".repeat(number.length());
    String before = clean(content.text().substring(start, Math.min(place.start(), end)));
    int shown = Math.max(Math.min(place.end(), end), Math.min(place.start(), end));
    String under = clean(content.text().substring(Math.min(place.start(), end), shown));
    out.write(" " + number + " | " + clean(content.text().substring(start, end)) + "\n");
    out.write(" " + margin + " | " + " ".repeat(width(before)));
    out.write(red("^" + "~".repeat(Math.max(0, width(under) - 1))) + "\n");
  }

  private static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || c >= 0x20000;
  }

  private void summary(Report report, Writer out) throws IOException {
    Scorecard card = Scorecard.of(report);
    out.write(
        String.format(
            Locale.ROOT,
            "%d errors, %d warnings, %d notes; %d held back, %d dismissed\n",
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
            "score %.1f of 100 (%d points on %d characters)\n",
            card.score(),
            card.penalty(),
            card.characters()));
    if (!card.notChecked().isEmpty()) {
      out.write("not checked: " + String.join(", ", card.notChecked()) + "\n");
    }
  }

  /** Control characters of a text must not reach the terminal, and no bidi override either. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(
            c -> {
              boolean hidden =
                  Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
              boolean lone = c >= 0xD800 && c <= 0xDFFF;
              return hidden || lone ? (c == '\t' || c == '\n' || c == '\r' ? ' ' : 0xFFFD) : c;
            })
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String cut(String text, int width) {
    int length = text.codePointCount(0, text.length());
    return length <= width ? text : text.substring(0, text.offsetByCodePoints(0, width)) + "…";
  }

  private String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> red(severity.id());
      case WARNING -> colour("33", severity.id());
      case NOTE -> colour("36", severity.id());
    };
  }

  private String red(String text) {
    return colour("31", text);
  }

  private String green(String text) {
    return colour("32", text);
  }

  private String bold(String text) {
    return colour("1", text);
  }

  private String colour(String code, String text) {
    return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}

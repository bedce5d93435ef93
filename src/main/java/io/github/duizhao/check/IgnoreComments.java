package io.github.duizhao.check;

import io.github.duizhao.text.Content;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments in a text that silence checks: {@code <!-- duizhao-ignore unit number -->} for its own
 * line, or for the next one if it stands alone; {@code duizhao-ignore-start} and {@code
 * duizhao-ignore-end} for a passage; {@code duizhao-ignore-file} for all. Without ids every check
 * is meant. Immutable.
 */
public final class IgnoreComments {

  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s{0,9}duizhao-ignore(-start|-end|-file)?((?:[\\s,][a-z,\\s-]{0,500})?)-->");

  private record Silence(Span span, Set<String> checks) {
    boolean covers(Finding finding) {
      boolean meant = checks.isEmpty() || checks.contains(finding.check());
      int at = finding.place().start();
      return meant && span.start() <= at && at <= span.end();
    }
  }

  private final List<Silence> silences;

  private IgnoreComments(List<Silence> silences) {
    this.silences = List.copyOf(silences);
  }

  public static IgnoreComments of(Content content) {
    List<Silence> silences = new ArrayList<>();
    List<Silence> open = new ArrayList<>();
    Matcher comment = COMMENT.matcher(content.text());
    while (comment.find()) {
      Set<String> checks = ids(comment.group(2));
      String kind = comment.group(1) == null ? "" : comment.group(1);
      Span place = new Span(comment.start(), comment.end());
      switch (kind) {
        case "-file" -> silences.add(new Silence(new Span(0, content.length()), checks));
        case "-start" -> open.add(new Silence(place, checks));
        case "-end" -> {
          for (Silence start : open) {
            silences.add(new Silence(start.span().join(place), start.checks()));
          }
          open.clear();
        }
        default -> silences.add(new Silence(lines(content, place), checks));
      }
    }
    for (Silence start : open) {
      silences.add(new Silence(new Span(start.span().start(), content.length()), start.checks()));
    }
    return new IgnoreComments(silences);
  }

  private static Set<String> ids(String text) {
    Set<String> ids = new TreeSet<>();
    for (String id : text.strip().split("[\\s,]{1,9}")) {
      if (!id.isEmpty() && !id.startsWith("-")) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** The comment's line; of a comment alone on it, the next line that holds text. */
  private static Span lines(Content content, Span comment) {
    int line = content.position(comment.start()).line();
    Span own = content.line(line);
    String rest =
        content.text().substring(own.start(), comment.start())
            + content.text().substring(Math.min(comment.end(), own.end()), own.end());
    if (!rest.isBlank()) {
      return own;
    }
    int next = line + 1;
    while (next < content.lineCount() && content.line(next).in(content).isBlank()) {
      next++;
    }
    return next <= content.lineCount() ? own.join(content.line(next)) : own;
  }

  /** Whether a comment silences the finding. */
  public boolean covers(Finding finding) {
    return silences.stream().anyMatch(silence -> silence.covers(finding));
  }
}

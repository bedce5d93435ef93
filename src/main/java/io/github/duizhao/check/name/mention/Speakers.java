package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import java.util.List;
import java.util.Set;

/**
 * Tells whom the source quotes: “…” – Grace Park; Grace Park said; says Grace Park. Whoever speaks
 * has a name, though its words may be plain English.
 */
public final class Speakers {

  private static final Set<String> SAYS =
      Set.of(
          "said",
          "says",
          "explained",
          "explains",
          "told",
          "tells",
          "wrote",
          "writes",
          "noted",
          "notes",
          "added",
          "adds",
          "argues",
          "argued",
          "tweeted",
          "recalls",
          "recalled",
          "commented",
          "quipped",
          "admitted",
          "admits");

  /** Signs that part a quotation from its speaker. */
  private static final String DASHES = "-–—―~";

  private static final String QUOTES = "\"”»’'";
  private static final int MOST_WORDS = 3;

  private Speakers() {}

  /** Whether these words, side by side, are all of the name of someone who speaks. */
  public static boolean is(List<Mention> run) {
    if (run.size() < 2 || run.size() > MOST_WORDS) {
      return false;
    }
    NamePassage passage = run.get(0).passage();
    String text = passage.text();
    int start = run.get(0).start();
    int end = run.get(run.size() - 1).end();
    boolean all = run.stream().allMatch(m -> m.text().chars().allMatch(Character::isLetter));
    return all
        && !Script.capitalFollows(text, end)
        && !KeepPrior.isAfterName(run.get(0))
        && (isSigned(text, start, end) || says(text, start, end));
  }

  /** Behind a dash that follows a quotation or a full stop, and nothing but a role behind it. */
  private static boolean isSigned(String text, int start, int end) {
    int at = back(text, start);
    if (at < 0 || DASHES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    while (at >= 0 && (DASHES.indexOf(text.charAt(at)) >= 0 || isSpace(text.charAt(at)))) {
      at--;
    }
    boolean closed =
        at < 0 || QUOTES.indexOf(text.charAt(at)) >= 0 || ".!?_*".indexOf(text.charAt(at)) >= 0;
    String rest = text.substring(end).strip();
    return closed && (rest.isEmpty() || rest.startsWith(",") || rest.startsWith("</"));
  }

  private static boolean says(String text, int start, int end) {
    int from = end;
    while (from < text.length() && isSpace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (from > end && SAYS.contains(text.substring(from, to))) {
      return true;
    }
    int last = back(text, start);
    int first = last;
    while (first >= 0 && Character.isLetter(text.charAt(first))) {
      first--;
    }
    return last >= 0
        && last < start - 1
        && SAYS.contains(text.substring(first + 1, last + 1))
        && (end == text.length() || ".,;:—”\"".indexOf(text.charAt(end)) >= 0);
  }

  /** The last character before a place that is no space; -1 if there is none. */
  private static int back(String text, int start) {
    int at = start - 1;
    while (at >= 0 && isSpace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Piece;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the words of the source with their places; pieces tied by a hyphen or dot are one word. */
public final class Mentions {

  private static final Pattern ITEM_NUMBER =
      Pattern.compile("\\(?[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}\\)?");

  /** What the longest item number has: (111.111.111.111). */
  private static final int LONGEST_NUMBER = 17;

  private Mentions() {}

  public static List<Mention> of(Article article) {
    List<Mention> all = new ArrayList<>();
    for (NamePassage passage : article.source().passages()) {
      Set<Integer> starts = sentenceStarts(article, passage);
      boolean title = isTitle(passage) || isPlainTitle(article, passage);
      List<Piece> pieces = passage.pieces();
      for (int i = 0; i < pieces.size(); i++) {
        int first = i;
        while (i + 1 < pieces.size() && isTied(passage, pieces.get(i), pieces.get(i + 1))) {
          i++;
        }
        int start = pieces.get(first).start();
        int end = pieces.get(i).end();
        String text = passage.text().substring(start, end);
        boolean initial =
            title
                || isInitial(passage.text(), start, starts)
                || isAddress(passage.text(), start, end);
        int bead = article.beads().ofSource(passage, start);
        String squash = Script.squash(text);
        boolean linked = isLinked(article, passage, start, end, squash);
        boolean capital = Script.hasUpper(text);
        all.add(
            new Mention(
                all.size(), passage, start, end, text, squash, capital, bead, initial, linked));
      }
    }
    return all;
  }

  private static boolean isTied(NamePassage passage, Piece a, Piece b) {
    if (b.start() - a.end() != 1) {
      return false;
    }
    char tie = passage.text().charAt(a.end());
    if (tie == '-') {
      // dual-stack is two words, cri-o and Z-ram are one
      return a.text().length() < 3 || b.text().length() < 3;
    }
    return tie == '_' || tie == '.' && !Script.isDigit(b.text().charAt(0)) && b.text().length() < 4;
  }

  private static Set<Integer> sentenceStarts(Article article, NamePassage passage) {
    Set<Integer> starts = new HashSet<>();
    starts.addAll(article.beads().sourceStarts(passage));
    starts.add(0);
    return starts;
  }

  private static boolean isInitial(String text, int start, Set<Integer> starts) {
    int at = start;
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      char c = text.charAt(at - 1);
      if (c == '.' && FullNames.endsTitle(text, at - 1)) {
        return false;
      }
      if (starts.contains(at)
          || c == ':'
          || c == '.'
          || c == '!'
          || c == '?'
          || c == '—'
          || c == '"'
          || c == '“'
          || c == '\n'
          || isBullet(text, at - 1)) {
        return true;
      }
      at--;
    }
    return at == 0 || starts.contains(at) || isItemNumber(text, at);
  }

  /** Whether nothing but a number stands before a place: 2.1 Fees. */
  private static boolean isItemNumber(String text, int at) {
    return at <= LONGEST_NUMBER && ITEM_NUMBER.matcher(text.substring(0, at)).matches();
  }

  /** Between spaces: items of a list that was run into one block begin so. */
  private static boolean isBullet(String text, int at) {
    return "*•-–".indexOf(text.charAt(at)) >= 0
        && text.startsWith(" ", at + 1)
        && (at == 0 || text.charAt(at - 1) == ' ');
  }

  /** A word at the end of what somebody says, behind a comma: “I can see it, Father.” */
  private static boolean isAddress(String text, int start, int end) {
    return text.startsWith(", ", start - 2)
        && end < text.length()
        && ".!?,".indexOf(text.charAt(end)) >= 0
        && text.lastIndexOf('“', start) > text.lastIndexOf('”', start);
  }

  /** A heading, or a block where most words have capitals and that is no sentence. */
  private static boolean isTitle(NamePassage passage) {
    int capitals = 0;
    int words = 0;
    for (Piece piece : passage.pieces()) {
      if (piece.text().length() > 3) {
        words++;
        capitals += Character.isUpperCase(piece.text().charAt(0)) ? 1 : 0;
      }
    }
    boolean heading = passage.block().kind() == Block.Kind.HEADING;
    if (!heading && endsSentence(passage.text()) && Script.hasLower(passage.text())) {
      return false;
    }
    return words > (heading ? 0 : 3) && capitals * 10 >= words * (heading ? 6 : 8);
  }

  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0
        && (Character.isWhitespace(text.charAt(last)) || "\"”’)".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last >= 0 && ".!?".indexOf(text.charAt(last)) >= 0;
  }

  /** A block of nothing but plain English words with capitals: Canary Deployment. */
  private static boolean isPlainTitle(Article article, NamePassage passage) {
    List<Piece> pieces = passage.pieces();
    return pieces.size() > 1
        && pieces.size() < 8
        && Character.isUpperCase(pieces.get(0).text().charAt(0))
        && Character.isUpperCase(pieces.get(pieces.size() - 1).text().charAt(0))
        && pieces.stream().allMatch(piece -> article.isEnglish(piece.text()));
  }

  /** Whether a link's address shows the name that stands there: fluentbit.io for Fluent Bit. */
  public static boolean isLinked(
      Article article, NamePassage passage, int start, int end, String squash) {
    if (squash.length() < 3 || passage.links().isEmpty()) {
      return false;
    }
    String text = passage.text().substring(start, end);
    boolean upper = Script.hasUpper(text);
    boolean whole = isWholeLink(passage, start, end);
    if (!upper && (!whole || article.isEnglish(text))) {
      return false;
    }
    for (LinkName link : article.linksAt(passage, start, end)) {
      String shown = Script.squash(link.text());
      boolean same = shown.equals(squash);
      boolean found =
          switch (link.kind()) {
            case PATH -> same && whole && isStrange(article, text);
            case DOMAIN -> same && whole;
            default -> same || whole && squash.length() >= 4 && shown.startsWith(squash);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of its words is plain English: every page has its title in its address. */
  private static boolean isStrange(Article article, String text) {
    return Compounds.written(text).stream()
        .noneMatch(part -> article.isEnglish(part) || Derived.is(part, article::isEnglish));
  }

  private static boolean isWholeLink(NamePassage passage, int start, int end) {
    return passage.linksAt(start, end).stream()
        .anyMatch(
            link ->
                link.span().start() <= start
                    && end <= link.span().end()
                    && link.span().length() <= end - start + 2);
  }
}

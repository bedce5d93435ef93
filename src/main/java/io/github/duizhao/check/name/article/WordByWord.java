package io.github.duizhao.check.name.article;

import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds a stretch of the translation that renders a name part by part. */
public final class WordByWord {

  /** Chinese that may stand between the parts. */
  private static final String FILLERS = "的之与和号";

  /**
   * A stretch of tokens that renders a name.
   *
   * @param first index of the first token
   * @param end index after the last token
   * @param score mean strength over the parts, 0 to 1
   * @param han how many parts are rendered in Chinese
   * @param latin how many are kept
   * @param tailOnly whether no kept part stands behind a Chinese one
   */
  public record Hit(int first, int end, double score, int han, int latin, boolean tailOnly) {
    /** Its tokens. */
    public List<Token> in(List<Token> tokens) {
      return tokens.subList(first, end);
    }
  }

  private final Senses senses;

  public WordByWord(Senses senses) {
    this.senses = senses;
  }

  /** The stretch that starts with the token at {@code first}, if there is one. */
  public Optional<Hit> at(List<Token> tokens, int first, String text, List<String> parts) {
    boolean[] used = new boolean[parts.size()];
    double sum = 0;
    int han = 0;
    int latin = 0;
    int matched = 0;
    boolean tailOnly = true;
    int last = first;
    int order = 0;
    for (int i = first; i < tokens.size() && i < first + parts.size() + 2; i++) {
      Token token = tokens.get(i);
      if (i > first && !isClose(text, tokens.get(i - 1).end(), token.start())) {
        break;
      }
      int best = -1;
      double strength = Senses.LEAST;
      for (int p = 0; p < parts.size(); p++) {
        if (used[p]) {
          continue;
        }
        double s = match(senses, token, parts.get(p));
        if (s > strength) {
          best = p;
          strength = s;
        }
      }
      if (best < order) {
        if (i > first
            && token.han()
            && token.text().length() == 1
            && FILLERS.contains(token.text())) {
          continue;
        }
        break;
      }
      used[best] = true;
      order = best;
      sum += strength;
      matched++;
      last = i + 1;
      if (token.han()) {
        han++;
      } else {
        tailOnly &= han == 0;
        latin++;
      }
      if (matched == parts.size()) {
        break;
      }
    }
    return matched == parts.size() && han > 0
        ? Optional.of(new Hit(first, last, sum / matched, han, latin, tailOnly))
        : Optional.empty();
  }

  /** How far a word renders one part, 0 to 1; a part that is kept is wholly there. */
  public static double match(Senses senses, Token token, String part) {
    return token.han()
        ? senses.match(token.text(), part)
        : Script.squash(token.text()).equals(part) ? 1 : 0;
  }

  /** Whether nothing but a space, a hyphen, a dot or a quotation mark stands between. */
  public static boolean isClose(String text, int end, int start) {
    if (start - end > 2) {
      return false;
    }
    for (int i = end; i < start; i++) {
      if (" -·．.".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}

package io.github.duizhao.align;

import io.github.duizhao.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/**
 * A lexicon that looks each Chinese string up once; words of one text come again and again. Only
 * what cutting into words asks for. For one thread.
 */
final class RememberingLexicon implements Lexicon {

  /** A text with more strings than this is looked up anew, so that memory stays flat. */
  private static final int MOST = 1 << 20;

  private final Lexicon lexicon;
  private final Map<String, Integer> counts = new HashMap<>();

  RememberingLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public int count(String chinese) {
    Integer known = counts.get(chinese);
    if (known != null) {
      return known;
    }
    int count = lexicon.count(chinese);
    if (counts.size() < MOST) {
      counts.put(chinese, count);
    }
    return count;
  }

  @Override
  public String simplify(String chinese) {
    return lexicon.simplify(chinese);
  }
}

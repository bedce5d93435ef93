package io.github.duizhao.align.evidence;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.align.word.Vocabulary.Kind;

/** Words that translate each other, counted in both directions. */
public final class LexicalEvidence implements Evidence {

  /** How much of a word's likelihood ratio to trust: words of a sentence are not independent. */
  public static final double WEIGHT = 0.35;

  /** A word that stands in more than this share of the sentences is frequent. */
  private static final double FREQUENT = 0.04;

  private final WordTables words;
  private final boolean telling;

  private LexicalEvidence(WordTables words, boolean telling) {
    this.words = words;
    this.telling = telling;
  }

  /** Asks all words. */
  public static LexicalEvidence all(WordTables words) {
    return new LexicalEvidence(words, false);
  }

  /**
   * Asks only words that are not frequent, which is a few times as fast, and enough to find the way
   * through a long text.
   */
  public static LexicalEvidence telling(WordTables words) {
    return new LexicalEvidence(words, true);
  }

  @Override
  public BeadCost over(TextPair texts, Band band) {
    BeadWords support = new BeadWords(texts, band, words, text -> new OneSum(text, telling));
    return (i, toI, j, toJ) ->
        i == toI || j == toJ
            ? 0
            : -WEIGHT * (support.ofSource(i, toI, j, toJ, 0) + support.ofTarget(i, toI, j, toJ, 0));
  }

  /** All words in one sum, in which function words count for less. */
  private record OneSum(Text text, boolean telling) implements WordSupport.Groups {
    private static final int OTHERS = 0;
    private static final int FUNCTION = 1;

    @Override
    public int count() {
      return 2;
    }

    @Override
    public int group(int word) {
      Kind kind = text.vocabulary().kind(word);
      boolean function = kind == Kind.FUNCTION || kind == Kind.SOFT_MARK;
      if (telling && (function || text.uses(word) > FREQUENT * text.size())) {
        return NONE;
      }
      return function ? FUNCTION : OTHERS;
    }

    @Override
    public float weight(int group) {
      return group == FUNCTION ? (float) Vocabulary.FUNCTION_WEIGHT : 1;
    }

    @Override
    public int slots() {
      return 1;
    }

    @Override
    public int slot(int group) {
      return 0;
    }
  }
}

package io.github.duizhao.lexicon;

/**
 * Remembers what {@link ChineseWords} asks of a lexicon, and knows nothing else: quicker to set up
 * than a {@link RememberingLexicon}, which counts for a short text. Thread-safe.
 */
public final class RememberedWords implements Lexicon {

  private final Lexicon lexicon;
  private final Memo<Integer> count;
  private final Memo<Integer> longest;

  /**
   * @param most how many answers of a kind are kept, a power of two
   */
  public RememberedWords(Lexicon lexicon, int most) {
    this.lexicon = lexicon;
    this.count = new Memo<>(most, lexicon::count);
    this.longest = new Memo<>(most, lexicon::longest);
  }

  @Override
  public int count(String chinese) {
    return count.get(chinese);
  }

  @Override
  public int longest(String beginning) {
    return longest.get(beginning);
  }

  @Override
  public String simplify(String chinese) {
    return lexicon.simplify(chinese);
  }
}

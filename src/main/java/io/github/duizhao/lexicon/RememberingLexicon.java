package io.github.duizhao.lexicon;

import java.util.List;

/**
 * A lexicon that remembers its answers: the checks of one text ask for the same words again and
 * again, and so does the next text. Gives the same answers as the lexicon behind it. Thread-safe.
 */
public final class RememberingLexicon implements Lexicon {

  private final Lexicon lexicon;
  private final Memo<List<Translation>> senses;
  private final Memo<List<Translation>> glosses;
  private final Memo<List<Translation>> hints;
  private final Memo<List<Translation>> headwords;
  private final Memo<List<Translation>> renderings;
  private final Memo<List<Translation>> origins;
  private final Memo<Usage> usage;
  private final Memo<Integer> glossed;
  private final Memo<Double> verb;
  private final Memo<Boolean> isChineseVerb;
  private final Memo<Boolean> isEnglishWord;
  private final Memo<Boolean> isChineseWord;
  private final Memo<Integer> count;
  private final Memo<Integer> longest;

  /**
   * @param most how many answers of a kind are kept, a power of two; a new one may take the place
   *     of an older one, so that memory stays flat
   */
  public RememberingLexicon(Lexicon lexicon, int most) {
    this.lexicon = lexicon;
    this.senses = new Memo<>(most, lexicon::senses);
    this.glosses = new Memo<>(most, lexicon::glosses);
    this.hints = new Memo<>(most, lexicon::hints);
    this.headwords = new Memo<>(most, lexicon::headwords);
    this.renderings = new Memo<>(most, lexicon::renderings);
    this.origins = new Memo<>(most, lexicon::origins);
    this.usage = new Memo<>(most, lexicon::usage);
    this.glossed = new Memo<>(most, lexicon::glossed);
    this.verb = new Memo<>(most, lexicon::verb);
    this.isChineseVerb = new Memo<>(most, lexicon::isChineseVerb);
    this.isEnglishWord = new Memo<>(most, lexicon::isEnglishWord);
    this.isChineseWord = new Memo<>(most, lexicon::isChineseWord);
    this.count = new Memo<>(most, lexicon::count);
    this.longest = new Memo<>(most, lexicon::longest);
  }

  @Override
  public List<Translation> senses(String english) {
    return senses.get(english);
  }

  @Override
  public List<Translation> glosses(String chinese) {
    return glosses.get(chinese);
  }

  @Override
  public List<Translation> headwords(String chinese) {
    return headwords.get(chinese);
  }

  @Override
  public List<Translation> hints(String chinese) {
    return hints.get(chinese);
  }

  @Override
  public List<Translation> renderings(String english) {
    return renderings.get(english);
  }

  @Override
  public List<Translation> origins(String chinese) {
    return origins.get(chinese);
  }

  @Override
  public Usage usage(String english) {
    return usage.get(english);
  }

  @Override
  public int glossed(String english) {
    return glossed.get(english);
  }

  @Override
  public double verb(String english) {
    return verb.get(english);
  }

  @Override
  public boolean isChineseVerb(String word) {
    return isChineseVerb.get(word);
  }

  @Override
  public boolean isEnglishWord(String word) {
    return isEnglishWord.get(word);
  }

  @Override
  public boolean isChineseWord(String word) {
    return isChineseWord.get(word);
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
  public List<Translation> characterSenses(char character) {
    return lexicon.characterSenses(character);
  }

  @Override
  public String simplify(String chinese) {
    return lexicon.simplify(chinese);
  }
}

package io.github.duizhao.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A lexicon that looks each word up once: the checks of one text ask for the same words again and
 * again. Gives the same answers as the lexicon behind it. For one thread.
 */
public final class RememberingLexicon implements Lexicon {

  private final Lexicon lexicon;
  private final int most;
  private final Map<String, List<Translation>> senses = new HashMap<>();
  private final Map<String, List<Translation>> glosses = new HashMap<>();
  private final Map<String, List<Translation>> hints = new HashMap<>();
  private final Map<String, List<Translation>> renderings = new HashMap<>();
  private final Map<String, List<Translation>> origins = new HashMap<>();
  private final Map<String, Usage> usages = new HashMap<>();
  private final Map<String, Integer> glossed = new HashMap<>();
  private final Map<String, Double> verbs = new HashMap<>();
  private final Map<String, Boolean> chineseVerbs = new HashMap<>();
  private final Map<String, Boolean> englishWords = new HashMap<>();
  private final Map<String, Boolean> chineseWords = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param most how many answers of a kind are kept; what is beyond is looked up anew, so that
   *     memory stays flat
   */
  public RememberingLexicon(Lexicon lexicon, int most) {
    this.lexicon = lexicon;
    this.most = most;
  }

  private <T> T recall(Map<String, T> known, String word, Function<String, T> ask) {
    T answer = known.get(word);
    if (answer == null) {
      answer = ask.apply(word);
      if (known.size() < most) {
        known.put(word, answer);
      }
    }
    return answer;
  }

  @Override
  public List<Translation> senses(String english) {
    return recall(senses, english, lexicon::senses);
  }

  @Override
  public List<Translation> glosses(String chinese) {
    return recall(glosses, chinese, lexicon::glosses);
  }

  @Override
  public List<Translation> hints(String chinese) {
    return recall(hints, chinese, lexicon::hints);
  }

  @Override
  public List<Translation> renderings(String english) {
    return recall(renderings, english, lexicon::renderings);
  }

  @Override
  public List<Translation> origins(String chinese) {
    return recall(origins, chinese, lexicon::origins);
  }

  @Override
  public Usage usage(String english) {
    return recall(usages, english, lexicon::usage);
  }

  @Override
  public List<Translation> characterSenses(char character) {
    return lexicon.characterSenses(character);
  }

  @Override
  public int glossed(String english) {
    return recall(glossed, english, lexicon::glossed);
  }

  @Override
  public double verb(String english) {
    return recall(verbs, english, lexicon::verb);
  }

  @Override
  public boolean isChineseVerb(String word) {
    return recall(chineseVerbs, word, lexicon::isChineseVerb);
  }

  @Override
  public boolean isEnglishWord(String word) {
    return recall(englishWords, word, lexicon::isEnglishWord);
  }

  @Override
  public boolean isChineseWord(String word) {
    return recall(chineseWords, word, lexicon::isChineseWord);
  }

  @Override
  public int count(String chinese) {
    return recall(counts, chinese, lexicon::count);
  }

  @Override
  public String simplify(String chinese) {
    return lexicon.simplify(chinese);
  }
}

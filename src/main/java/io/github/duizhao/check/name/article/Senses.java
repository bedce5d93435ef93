package io.github.duizhao.check.name.article;

import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.name.text.Distance;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.Memo;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a Chinese word says what an English word says, by dictionary and field. Thread-safe;
 * remembers from one text to the next.
 */
public final class Senses {

  /** Less alike, a Chinese word is none for an English one. */
  public static final double LEAST = 0.28;

  /** Endings of Chinese words for people who do a thing, as English has {@code -er}. */
  private static final String DOERS = "者员主师手人工家";

  private static final int REMEMBERED = 1 << 12;

  private final Lexicon lexicon;
  private final boolean farSenses;
  private final Memo<Map<String, Double>> known = new Memo<>(REMEMBERED, this::make);

  /** With far senses and without. */
  record Both(Senses far, Senses plain) {
    static Both of(Inspection inspection) {
      return inspection.prepared(
          Both.class,
          (known, words) ->
              new Both(new Senses(known.lexicon(), true), new Senses(known.lexicon(), false)));
    }
  }

  /**
   * @param farSenses whether the second dictionary counts, which has many far senses: only where a
   *     source shows which names are there
   */
  private Senses(Lexicon lexicon, boolean farSenses) {
    this.lexicon = lexicon;
    this.farSenses = farSenses;
  }

  /** Stems of English words and phrases that the Chinese word may stand for, with a weight. */
  public Map<String, Double> of(String han) {
    return known.get(han);
  }

  private Map<String, Double> make(String han) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Translation gloss : lexicon.glosses(han)) {
      all.merge(Stemmer.stemPhrase(Script.lower(gloss.text())), gloss.weight(), Math::max);
    }
    for (String phrase : List.copyOf(all.keySet())) {
      int gap = phrase.indexOf(' ');
      if (gap > 2 && gap == phrase.lastIndexOf(' ') && phrase.length() - gap > 3) {
        // pine cone is written pinecone, too
        all.merge(phrase.replace(" ", ""), 0.9 * all.get(phrase), Math::max);
      }
    }
    for (Translation headword : farSenses ? lexicon.headwords(han) : List.<Translation>of()) {
      all.merge(Stemmer.stemPhrase(Script.lower(headword.text())), headword.weight(), Math::max);
    }
    for (Translation hint : lexicon.hints(han)) {
      all.merge(Stemmer.stem(hint.text()), 0.8 * hint.weight(), Math::max);
    }
    for (Translation origin : lexicon.origins(han)) {
      if (origin.weight() >= 0.05) {
        all.merge(Stemmer.stemPhrase(origin.text()), Math.min(1, 0.3 + origin.weight()), Math::max);
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** 0 to 1: how far {@code han} renders {@code english}. */
  public double match(String han, String english) {
    String stem = Stemmer.stem(english);
    Map<String, Double> senses = of(han);
    double best = senses.getOrDefault(stem, 0.0);
    if (best >= 0.5 || english.length() < 2) {
      return best;
    }
    for (Map.Entry<String, Double> sense : senses.entrySet()) {
      best = Math.max(best, sense.getValue() * like(sense.getKey(), stem));
    }
    return Math.max(best, doer(han, stem));
  }

  /** How like two English stems are that differ: chrome and chromium, OS and operating system. */
  private static double like(String gloss, String stem) {
    if (gloss.indexOf(' ') > 0) {
      return stem.length() >= 2 && stem.length() <= 5 && isInitials(stem, gloss) ? 0.8 : 0;
    }
    int shorter = Math.min(gloss.length(), stem.length());
    int longer = Math.max(gloss.length(), stem.length());
    int common = 0;
    while (common < shorter && gloss.charAt(common) == stem.charAt(common)) {
      common++;
    }
    if (common >= 5 && common * 5 >= longer * 3) {
      return 0.8;
    }
    if (common == stem.length() && common >= 3) {
      return 0.5;
    }
    return shorter >= 5 && longer - shorter <= 1 && Distance.isOneAtMost(gloss, stem) ? 0.6 : 0;
  }

  /** Whether the letters are those that the words of a phrase begin with. */
  private static boolean isInitials(String letters, String phrase) {
    int found = 0;
    for (int i = 0; i < phrase.length(); i++) {
      boolean begins = phrase.charAt(i) != ' ' && (i == 0 || phrase.charAt(i - 1) == ' ');
      if (begins && (found == letters.length() || phrase.charAt(i) != letters.charAt(found++))) {
        return false;
      }
    }
    return found == letters.length();
  }

  /** 牧场主 for rancher: the stem in the first characters, a doer's ending in the last. */
  private double doer(String han, String stem) {
    int length = han.length();
    if (length < 2 || !stem.endsWith("er") && !stem.endsWith("or") || stem.length() < 5) {
      return 0;
    }
    int cut = DOERS.indexOf(han.charAt(length - 1)) >= 0 ? length - 1 : length;
    if (cut == length) {
      return 0;
    }
    double best = length >= 3 ? 0.3 : 0;
    for (int end : new int[] {length - 1, length - 2}) {
      if (end >= 2) {
        Map<String, Double> senses = of(han.substring(0, end));
        String bare = stem.substring(0, stem.length() - 2);
        best = Math.max(best, 0.8 * senses.getOrDefault(Stemmer.stem(bare), 0.0));
        best = Math.max(best, 0.8 * senses.getOrDefault(Stemmer.stem(bare + "e"), 0.0));
      }
    }
    return best;
  }

  /** The English words that the Chinese word stands for, single words only. */
  public List<String> words(String han) {
    List<String> words = new ArrayList<>();
    for (String sense : of(han).keySet()) {
      if (sense.indexOf(' ') < 0) {
        words.add(sense);
      }
    }
    return words;
  }
}

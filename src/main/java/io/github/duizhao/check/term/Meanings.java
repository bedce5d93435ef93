package io.github.duizhao.check.term;

import io.github.duizhao.check.Inspection;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Memo;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What words may mean, by their stems, remembered from one text to the next. Thread-safe. */
final class Meanings {

  /** A word of a longer gloss that weighs less is hardly what the Chinese word means. */
  private static final double LEAST_HINT = 0.15;

  /** The weight of the first glosses of an entry. */
  private static final double CENTRAL = 0.7;

  /** The usual renderings that show what an English word means in the field. */
  private static final int RENDERINGS = 2;

  /** More words than an article has. */
  private static final int REMEMBERED = 1 << 12;

  private final Lexicon lexicon;
  private final Memo<Set<String>> dictionary = new Memo<>(REMEMBERED, this::dictionaryStems);
  private final Memo<Set<String>> headwords = new Memo<>(REMEMBERED, this::headwordStems);
  private final Memo<Set<String>> field = new Memo<>(REMEMBERED, this::fieldStems);
  private final Memo<Usual> usual;

  private Meanings(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.usual = new Memo<>(REMEMBERED, word -> Usual.of(word, lexicon));
  }

  static Meanings of(Inspection inspection) {
    return inspection.prepared(
        Meanings.class, (knowledge, words) -> new Meanings(knowledge.lexicon()));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Stems of the English words in the dictionary's glosses of a Chinese word. */
  Set<String> dictionary(String chinese) {
    return dictionary.get(chinese);
  }

  private Set<String> dictionaryStems(String word) {
    Set<String> stems = new HashSet<>();
    lexicon.glosses(word).forEach(gloss -> addStems(gloss.text(), stems));
    lexicon.hints(word).stream()
        .filter(hint -> hint.weight() >= LEAST_HINT)
        .forEach(hint -> addStems(hint.text(), stems));
    return stems;
  }

  /** The word with this stem as the dictionary or the field spells it for a Chinese word. */
  String form(String chinese, String stem) {
    return Stream.of(lexicon.glosses(chinese), lexicon.hints(chinese), lexicon.origins(chinese))
        .flatMap(List::stream)
        .map(Lexicon.Translation::text)
        .flatMap(gloss -> EnglishWords.of(gloss).stream().map(span -> span.in(gloss)))
        .filter(word -> Stemmer.stem(word).equals(stem))
        .findFirst()
        .orElse(stem);
  }

  /** Stems of the English words that the second dictionary has a Chinese word for. */
  Set<String> headwords(String chinese) {
    return headwords.get(chinese);
  }

  private Set<String> headwordStems(String word) {
    Set<String> stems = new HashSet<>();
    lexicon.headwords(word).forEach(headword -> stems.add(Stemmer.stemPhrase(headword.text())));
    return stems;
  }

  /** Whether dictionary or field have the English word for the Chinese one. */
  boolean join(String chinese, String stem) {
    return field(chinese).contains(stem) || dictionary(chinese).contains(stem);
  }

  /** Stems of the English words that a Chinese word renders in the field's texts. */
  Set<String> field(String chinese) {
    return field.get(chinese);
  }

  private Set<String> fieldStems(String word) {
    Set<String> stems = new HashSet<>();
    lexicon.origins(word).forEach(origin -> addStems(origin.text(), stems));
    return stems;
  }

  Usual usual(String english) {
    return usual.get(english);
  }

  /** Whether an English word is among the first that the dictionary gives for a Chinese one. */
  boolean isCentral(String chinese, String stem) {
    return lexicon.glosses(chinese).stream()
        .anyMatch(g -> g.weight() >= CENTRAL && Stemmer.stemPhrase(g.text()).equals(stem));
  }

  /**
   * Whether the Chinese word may stand for the English one by itself, where the dictionary has that
   * one in its glosses: 星团 (star cluster) is some cluster, 丢包 (packet loss) no packet, 每当 (every
   * time) no time.
   */
  boolean isSense(String chinese, String stem) {
    boolean named = false;
    for (Lexicon.Translation gloss : lexicon.glosses(chinese)) {
      List<String> words = stems(gloss.text());
      named |= words.contains(stem);
      if (isHead(words, stem)) {
        return true;
      }
    }
    return !named; // its characters mean it
  }

  /** Whether it is what a phrase names, its last word or the last before an "of" or "for". */
  private static boolean isHead(List<String> phrase, String stem) {
    int end = 0;
    while (end < phrase.size() && !FunctionWords.has(phrase.get(end))) {
      end++;
    }
    return end > 0 && phrase.get(end - 1).equals(stem);
  }

  /**
   * Whether an English word and the one before or after it are the words of a gloss of the Chinese
   * word: 例如 (for instance) is no instance.
   */
  boolean isInGloss(String chinese, List<TermWord> source, int at) {
    String stem = source.get(at).key();
    String before = at > 0 ? source.get(at - 1).key() : "";
    String after = at + 1 < source.size() ? source.get(at + 1).key() : "";
    for (Lexicon.Translation gloss : lexicon.glosses(chinese)) {
      List<String> words = stems(gloss.text());
      for (int i = words.indexOf(stem); i >= 0 && i < words.size(); i++) {
        if (words.get(i).equals(stem)
            && ((i > 0 && words.get(i - 1).equals(before))
                || (i + 1 < words.size() && words.get(i + 1).equals(after)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> stems(String phrase) {
    return EnglishWords.of(phrase).stream().map(span -> Stemmer.stem(span.in(phrase))).toList();
  }

  /** Whether another English word is in the dictionary for a Chinese word and a usual rendering. */
  boolean areNear(String chinese, String stem, Usual usual) {
    return right(usual)
        .map(this::dictionary)
        .anyMatch(words -> glossStems(chinese).anyMatch(g -> !g.equals(stem) && words.contains(g)));
  }

  /** The same by either dictionary. */
  boolean areNearInAny(String chinese, String stem, Usual usual) {
    Set<String> others = new HashSet<>(headwords(chinese));
    glossStems(chinese).forEach(others::add);
    others.remove(stem);
    return right(usual)
        .anyMatch(
            text ->
                others.stream()
                    .anyMatch(
                        word -> dictionary(text).contains(word) || headwords(text).contains(word)));
  }

  /** Whether a dictionary has an English word for both of two Chinese ones. */
  boolean shareGloss(String one, String other) {
    return glossStems(one).anyMatch(g -> glossStems(other).anyMatch(g::equals))
        || headwords(one).stream().anyMatch(headwords(other)::contains);
  }

  private static Stream<String> right(Usual usual) {
    return usual.renderings().stream().limit(RENDERINGS).map(Lexicon.Translation::text);
  }

  private Stream<String> glossStems(String chinese) {
    return lexicon.glosses(chinese).stream().map(gloss -> Stemmer.stemPhrase(gloss.text()));
  }

  /** How much more common a word is in the field than in the dictionary's glosses. */
  double specificity(String stem) {
    return usual(stem).specificity();
  }

  /** How often a Chinese word stands in the field's texts; 0 for what is no word. */
  int count(String chinese) {
    return Math.max(0, lexicon.count(chinese));
  }

  private static void addStems(String phrase, Set<String> stems) {
    for (Span span : EnglishWords.of(phrase)) {
      stems.add(Stemmer.stem(span.in(phrase)));
    }
  }
}

package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds a term of two words of which one is rendered otherwise than in the rest of the document:
 * 文件基金会 once for a Document Foundation that is 文档基金会 elsewhere.
 */
final class PhraseMinority implements TermFaults.Finder {

  /** Beads with the phrase must be more than this, and so many of them have its rendering. */
  private static final int LEAST_BEADS = 2;

  /** The usual rendering's share of the phrase's beads. */
  private static final double LEAST_SHARE = 0.6;

  /**
   * The phrase's share of the beads with the rendering: one that stands everywhere renders none.
   */
  private static final double LEAST_OWN = 0.6;

  /** A phrase that stands so often is the text's own term. */
  private static final int MANY_BEADS = 5;

  /** A word that the field has more often may be a choice of style. */
  private static final int FIELD_WORD = 20;

  /** One character is too often part of another word. */
  private static final int SHORTEST = 2;

  private static final double CONFIDENCE = 0.7;

  /** Two Chinese words side by side. */
  private record Pair(String first, String second) {
    String text() {
      return first + second;
    }
  }

  private final Meanings meanings;
  private final Map<String, List<TermBead>> phrases = new TreeMap<>();
  private final List<TermBead> beads;

  /** Counted for the first phrase that stands often enough; many texts have none. */
  private final Map<Pair, Integer> pairs = new HashMap<>();

  private final Map<String, Optional<Pair>> usual = new HashMap<>();

  PhraseMinority(List<TermBead> beads, Meanings meanings) {
    this.meanings = meanings;
    this.beads = beads;
    for (TermBead bead : beads) {
      Set<String> here = new HashSet<>();
      for (int i = 0; i + 1 < bead.source().size(); i++) {
        if (TermPhrase.isAt(bead, i)) {
          String phrase = TermPhrase.at(bead, i).key();
          if (here.add(phrase)) {
            phrases.computeIfAbsent(phrase, unused -> new ArrayList<>()).add(bead);
          }
        }
      }
    }
  }

  private int count(Pair pair) {
    if (pairs.isEmpty()) {
      beads.forEach(bead -> pairs(bead).forEach(one -> pairs.merge(one, 1, Integer::sum)));
    }
    return pairs.get(pair);
  }

  private static Set<Pair> pairs(TermBead bead) {
    Set<Pair> pairs = new HashSet<>();
    List<TermWord> words = bead.target();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).touches(words.get(i + 1))
          && words.get(i).key().length() >= SHORTEST
          && words.get(i + 1).key().length() >= SHORTEST) {
        pairs.add(new Pair(words.get(i).key(), words.get(i + 1).key()));
      }
    }
    return pairs;
  }

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    for (int i = 0; i + 1 < bead.source().size(); i++) {
      if (!TermPhrase.isAt(bead, i) || !Nouns.isNoun(bead.source(), i + 1, meanings)) {
        continue;
      }
      TermPhrase phrase = TermPhrase.at(bead, i);
      if (phrase.words().stream().noneMatch(word -> bead.latin().containsKey(word.key()))) {
        usual(phrase)
            .filter(pair -> !bead.text().contains(pair.text()))
            .flatMap(pair -> other(bead, pair, phrase, relations))
            .ifPresent(faults::add);
      }
    }
    return faults;
  }

  /**
   * Whether the other rendering is more than a choice of style: the text has the phrase often, it
   * is a name, or the field hardly writes one of the words.
   */
  private boolean isSlip(List<TermWord> found, TermPhrase phrase) {
    return phrases.get(phrase.key()).size() >= MANY_BEADS
        || phrase.words().stream().allMatch(PhraseMinority::isCapital)
        || found.stream().anyMatch(word -> meanings.count(word.key()) <= FIELD_WORD);
  }

  private static boolean isCapital(TermWord word) {
    return Character.isUpperCase(word.form().charAt(0));
  }

  /** The pair that renders the phrase in most of its beads and hardly stands elsewhere. */
  private Optional<Pair> usual(TermPhrase phrase) {
    return usual.computeIfAbsent(phrase.key(), unused -> countUsual(phrase));
  }

  private Optional<Pair> countUsual(TermPhrase phrase) {
    List<TermBead> beads = phrases.getOrDefault(phrase.key(), List.of());
    if (beads.size() <= LEAST_BEADS) {
      return Optional.empty();
    }
    Map<String, Pair> byText = new TreeMap<>(); // in order, so that of equal ones the same is best
    Map<Pair, Integer> counts = new HashMap<>();
    for (TermBead bead : beads) {
      for (Pair pair : pairs(bead)) {
        counts.merge(pair, 1, Integer::sum);
        byText.put(pair.text(), pair);
      }
    }
    Pair best = null;
    for (Pair pair : byText.values()) {
      int count = counts.get(pair);
      boolean clear =
          count >= LEAST_BEADS
              && count >= LEAST_SHARE * beads.size()
              && count >= LEAST_OWN * count(pair)
              && (meanings.join(pair.first(), phrase.first().key())
                  || meanings.join(pair.second(), phrase.second().key()));
      if (clear && (best == null || count > counts.get(best))) {
        best = pair;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Words beside the rendering of one half where the other half's rendering is missing. */
  private Optional<TermFault> other(
      TermBead bead, Pair pair, TermPhrase phrase, Relations relations) {
    List<TermWord> words = bead.target();
    for (int i = 0; i < words.size(); i++) {
      if (renders(words.get(i), pair.second(), phrase.second())) {
        List<TermWord> run = before(words, i, pair.first().length());
        if (isMissing(bead, pair.first())
            && isOther(run, pair.first(), phrase.first(), relations)) {
          return Optional.of(fault(bead, words.subList(i - run.size(), i + 1), pair, phrase));
        }
      }
      if (renders(words.get(i), pair.first(), phrase.first())) {
        List<TermWord> run = after(words, i, pair.second().length());
        if (isMissing(bead, pair.second())
            && isOther(run, pair.second(), phrase.second(), relations)) {
          return Optional.of(fault(bead, words.subList(i, i + 1 + run.size()), pair, phrase));
        }
      }
    }
    return Optional.empty();
  }

  private boolean renders(TermWord word, String usual, TermWord english) {
    return word.key().equals(usual) && meanings.join(usual, english.key());
  }

  private static boolean isMissing(TermBead bead, String chinese) {
    return !bead.text().contains(chinese);
  }

  /** Whole words of so many characters right before a word; empty if there are none. */
  private static List<TermWord> before(List<TermWord> words, int at, int length) {
    int start = at;
    int rest = length;
    while (rest > 0 && start > 0 && words.get(start - 1).touches(words.get(start))) {
      start--;
      rest -= words.get(start).key().length();
    }
    return rest == 0 ? words.subList(start, at) : List.of();
  }

  private static List<TermWord> after(List<TermWord> words, int at, int length) {
    int end = at + 1;
    int rest = length;
    while (rest > 0 && end < words.size() && words.get(end - 1).touches(words.get(end))) {
      rest -= words.get(end).key().length();
      end++;
    }
    return rest == 0 ? words.subList(at + 1, end) : List.of();
  }

  /** Whether these words stand for the English one, and nothing else of the source does. */
  private boolean isOther(List<TermWord> run, String usual, TermWord english, Relations relations) {
    String text = TermWord.joined(run);
    boolean may =
        meanings.count(text) <= 0
            || (meanings.join(text, english.key()) && meanings.join(usual, english.key()));
    return !run.isEmpty()
        && !text.equals(usual)
        && may
        && run.stream()
            .noneMatch(
                word ->
                    Characters.hasGrammar(word.key())
                        || meanings.lexicon().isChineseVerb(word.key())
                        || relations.isExplainedWithout(word.key(), english.key()));
  }

  private TermFault fault(TermBead bead, List<TermWord> found, Pair pair, TermPhrase phrase) {
    Reason reason = isSlip(found, phrase) ? Reason.MINORITY : Reason.BOTH_FINE;
    return new TermFault(bead, found, phrase.words(), pair.text(), reason, CONFIDENCE);
  }
}

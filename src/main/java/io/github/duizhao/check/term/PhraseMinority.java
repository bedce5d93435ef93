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

  private static final int LEAST_BEADS = 2;
  private static final int MANY_BEADS = 5;
  private static final int FIELD_WORD = 20;
  private static final double LEAST_SHARE = 0.6;
  private static final double LEAST_OWN = 0.6;
  private static final int SHORTEST = 2;
  private static final double CONFIDENCE = 0.7;

  /** Words that say whose, which or how, but name nothing. */
  static final String GRAMMAR = "的地得了着过在和与或及是有把被对从为之以于将不都也就你我他她它们这那其各每某该此";

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
        String phrase = isPhrase(bead, i) ? phrase(bead, i) : "";
        if (!phrase.isEmpty() && here.add(phrase)) {
          phrases.computeIfAbsent(phrase, unused -> new ArrayList<>()).add(bead);
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

  private static boolean isPhrase(TermBead bead, int at) {
    TermWord first = bead.source().get(at);
    TermWord second = bead.source().get(at + 1);
    return first.block() == second.block()
        && second.span().start() == first.span().end() + 1
        && !FunctionWords.has(first.key())
        && !FunctionWords.has(second.key());
  }

  private static String phrase(TermBead bead, int at) {
    return bead.source().get(at).key() + " " + bead.source().get(at + 1).key();
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
      if (!isPhrase(bead, i) || !Nouns.isNoun(bead.source(), i + 1, meanings)) {
        continue;
      }
      TermWord first = bead.source().get(i);
      TermWord second = bead.source().get(i + 1);
      if (bead.latin().containsKey(first.key()) || bead.latin().containsKey(second.key())) {
        continue;
      }
      usual(first.key(), second.key())
          .filter(pair -> !bead.text().contains(pair.text()))
          .flatMap(pair -> other(bead, pair, first, second, relations))
          .ifPresent(faults::add);
    }
    return faults;
  }

  /**
   * Whether the other rendering is more than a choice of style: the text has the phrase often, it
   * is a name, or the field hardly writes one of the words.
   */
  private boolean isSlip(List<TermWord> found, TermWord first, TermWord second) {
    int beads = phrases.get(first.key() + " " + second.key()).size();
    boolean name = isCapital(first) && isCapital(second);
    return beads >= MANY_BEADS
        || name
        || found.stream().anyMatch(word -> meanings.count(word.key()) <= FIELD_WORD);
  }

  private static boolean isCapital(TermWord word) {
    return Character.isUpperCase(word.form().charAt(0));
  }

  /** The pair that renders the phrase in most of its beads and hardly stands elsewhere. */
  private Optional<Pair> usual(String first, String second) {
    return usual.computeIfAbsent(
        first + " " + second,
        phrase -> {
          List<TermBead> beads = phrases.getOrDefault(phrase, List.of());
          if (beads.size() <= LEAST_BEADS) {
            return Optional.empty();
          }
          Map<String, Pair> byText = new TreeMap<>();
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
                    && (meanings.join(pair.first(), first) || meanings.join(pair.second(), second));
            if (clear && (best == null || count > counts.get(best))) {
              best = pair;
            }
          }
          return Optional.ofNullable(best);
        });
  }

  private Optional<TermFault> other(
      TermBead bead, Pair pair, TermWord first, TermWord second, Relations relations) {
    List<TermWord> words = bead.target();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).key().equals(pair.second()) && meanings.join(pair.second(), second.key())) {
        List<TermWord> run = before(words, i, pair.first().length());
        if (!bead.text().contains(pair.first()) && isOther(run, pair.first(), first, relations)) {
          return fault(bead, run, words.get(i), pair, first, second);
        }
      }
      if (words.get(i).key().equals(pair.first()) && meanings.join(pair.first(), first.key())) {
        List<TermWord> run = after(words, i, pair.second().length());
        if (!bead.text().contains(pair.second())
            && isOther(run, pair.second(), second, relations)) {
          return fault(bead, run, words.get(i), pair, first, second);
        }
      }
    }
    return Optional.empty();
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
    String text = String.join("", run.stream().map(TermWord::key).toList());
    boolean may =
        meanings.count(text) <= 0
            || (meanings.join(text, english.key()) && meanings.join(usual, english.key()));
    return !run.isEmpty()
        && !text.equals(usual)
        && may
        && run.stream()
            .noneMatch(
                word ->
                    word.key().chars().anyMatch(c -> GRAMMAR.indexOf(c) >= 0)
                        || meanings.lexicon().isChineseVerb(word.key())
                        || relations.isExplainedWithout(word.key(), english.key()));
  }

  private Optional<TermFault> fault(
      TermBead bead,
      List<TermWord> run,
      TermWord beside,
      Pair pair,
      TermWord first,
      TermWord second) {
    List<TermWord> found = new ArrayList<>(run);
    found.add(run.get(0).span().start() < beside.span().start() ? run.size() : 0, beside);
    Reason reason = isSlip(found, first, second) ? Reason.MINORITY : Reason.BOTH_FINE;
    return Optional.of(
        new TermFault(bead, found, List.of(first, second), pair.text(), reason, CONFIDENCE));
  }
}

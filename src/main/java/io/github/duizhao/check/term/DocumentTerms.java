package io.github.duizhao.check.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How this document renders each English word: in which beads, and by what in most of them. */
final class DocumentTerms {

  /** How exclusively two words must stand together to be each other's, by Dice's coefficient. */
  private static final double LEAST_DICE = 0.7;

  private static final int LEAST_TOGETHER = 3;

  /** The strings of so many beads are remembered; a book has more. */
  private static final int MOST_BEADS = 4000;

  /** The beads with a rendering, and their share, that make it the document's own term. */
  private static final int SURE_BEADS = 3;

  private static final double SURE_SHARE = 0.7;

  /**
   * @param text a Chinese string; empty if the word is kept in Latin letters
   * @param beads beads with the English word in which it stands
   * @param of beads with the English word
   * @param known whether field or dictionary have it, too
   */
  record Majority(String text, int beads, int of, boolean known) {
    double share() {
      return of == 0 ? 0 : (double) beads / of;
    }

    /** Whether it may be asked for where something else stands. */
    boolean isSure() {
      return known && isClear(SURE_BEADS, SURE_SHARE);
    }

    boolean isClear(int leastBeads, double leastShare) {
      return beads >= leastBeads && share() >= leastShare;
    }

    /** The rendering; the English word itself where it is kept. */
    String text(TermWord english) {
      return text.isEmpty() ? english.form() : text;
    }
  }

  private static final Majority NONE = new Majority("", 0, 0, false);

  private final Meanings meanings;
  private final Map<String, List<TermBead>> beads = new HashMap<>();
  private final Map<String, Integer> chinese = new HashMap<>();

  /** By bead the {@link #cut} strings that stand in some beads at least. */
  private final Map<TermBead, Set<String>> strings = new IdentityHashMap<>();

  private final Map<String, Majority> majorities = new HashMap<>();
  private final Map<String, Map<String, Integer>> together = new HashMap<>();

  DocumentTerms(List<TermBead> beads, Meanings meanings) {
    this.meanings = meanings;
    for (TermBead bead : beads) {
      if (bead.target().isEmpty() && bead.latin().isEmpty()) {
        continue;
      }
      for (String stem : bead.ordinal().keySet()) {
        this.beads.computeIfAbsent(stem, unused -> new ArrayList<>()).add(bead);
      }
      Set<String> all = cut(bead);
      if (strings.size() < MOST_BEADS) {
        strings.put(bead, all);
      }
      for (String word : all) {
        chinese.merge(word, 1, Integer::sum);
      }
    }
    strings.values().forEach(this::keepFrequent);
  }

  /** Most strings stand too seldom to be always beside a word. */
  private Set<String> keepFrequent(Set<String> strings) {
    strings.removeIf(word -> word.length() < 2 || beadsWith(word) < LEAST_TOGETHER);
    return strings;
  }

  /** How many beads have the English word. */
  int beads(String stem) {
    return beads.getOrDefault(stem, List.of()).size();
  }

  /** In how many beads a Chinese word stands, or two of them side by side. */
  int beadsWith(String words) {
    return chinese.getOrDefault(words, 0);
  }

  /** In how many beads of the English word the Chinese one stands. */
  int together(String stem, String word) {
    // Counted once for each pair: a large memory asks for the same one thousands of times.
    return together
        .computeIfAbsent(stem, unused -> new HashMap<>())
        .computeIfAbsent(word, unused -> countTogether(stem, word));
  }

  private int countTogether(String stem, String word) {
    int count = 0;
    for (TermBead bead : beads.getOrDefault(stem, List.of())) {
      count += bead.text().contains(word) ? 1 : 0;
    }
    return count;
  }

  /**
   * What renders the English word in most beads. A word that stands in one alone has no majority,
   * and most words of a text are such.
   */
  Majority majority(String stem) {
    if (beads(stem) < 2) {
      return NONE;
    }
    return majorities.computeIfAbsent(stem, this::count);
  }

  private Majority count(String stem) {
    List<TermBead> all = beads.getOrDefault(stem, List.of());
    int kept = 0;
    for (TermBead bead : all) {
      kept += bead.latin().containsKey(stem) ? 1 : 0;
    }
    Majority best = new Majority("", kept, all.size(), true);
    for (String candidate : candidates(stem, all)) {
      int count = together(stem, candidate);
      boolean more =
          count > best.beads()
              || (count == best.beads()
                  && candidate.length() > best.text().length()
                  && kept < count);
      if (count > 0 && more) {
        best = new Majority(candidate, count, all.size(), isKnown(stem, candidate));
      }
    }
    return best;
  }

  private boolean isKnown(String stem, String chinese) {
    return meanings.join(chinese, stem)
        || meanings.lexicon().renderings(stem).stream().anyMatch(r -> r.text().equals(chinese));
  }

  /** Renderings of the field, senses of the dictionary, and what always stands beside the word. */
  private Set<String> candidates(String stem, List<TermBead> all) {
    Set<String> found = new LinkedHashSet<>();
    meanings.lexicon().renderings(stem).forEach(rendering -> found.add(rendering.text()));
    meanings.lexicon().senses(stem).stream()
        .filter(sense -> sense.text().length() > 1)
        .forEach(sense -> found.add(sense.text()));
    if (all.size() >= LEAST_TOGETHER) {
      Map<String, Integer> beside = new HashMap<>();
      for (TermBead bead : all) {
        Set<String> here = strings.containsKey(bead) ? strings.get(bead) : keepFrequent(cut(bead));
        here.forEach(word -> beside.merge(word, 1, Integer::sum));
      }
      List<String> always = new ArrayList<>();
      beside.forEach(
          (word, count) -> {
            double dice = 2.0 * count / (all.size() + beadsWith(word));
            if (count >= LEAST_TOGETHER && dice >= LEAST_DICE) {
              always.add(word);
            }
          });
      always.sort(null);
      found.addAll(always);
    }
    return found;
  }

  /** The words of a bead and each two that stand side by side. */
  private static Set<String> cut(TermBead bead) {
    Set<String> strings = new LinkedHashSet<>();
    TermWord before = null;
    for (TermWord word : bead.target()) {
      strings.add(word.key());
      if (before != null && before.touches(word)) {
        strings.add(before.key() + word.key());
      }
      before = word;
    }
    return strings;
  }
}

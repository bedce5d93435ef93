package io.github.duizhao.train;

import io.github.duizhao.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts how English phrases of one to three words are rendered: by the Chinese words that their
 * words are linked with, where these stand side by side and are linked with nothing else (Och & Ney
 * 2004, §3.1, without unlinked words at the borders).
 */
final class PhraseTable {

  static final int LONGEST = 3;
  private static final int LONGEST_RENDERING = 10;

  /** What is known of one phrase. */
  static final class Entry {
    int texts;
    int standing;
    int kept;
    int inside;
    int capitalised;
    int rendered;
    final Map<String, Integer> renderings = new TreeMap<>();
    final Map<String, Integer> spellings = new TreeMap<>();
  }

  private final Vocabulary english;
  private final Vocabulary chinese;
  private final Map<String, Entry> entries = new TreeMap<>();

  PhraseTable(Vocabulary english, Vocabulary chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** By the key of the phrase. */
  Map<String, Entry> entries() {
    return entries;
  }

  void add(TokenPair pair, WordLinks links) {
    Set<String> seen = new HashSet<>();
    int words = pair.sourceIds().length;
    for (int from = 0; from < words; from++) {
      if (isFunction(pair, from)) {
        continue;
      }
      for (int to = from + 1; to <= words && to <= from + LONGEST; to++) {
        if (to > from + 1 && !side(pair, to - 1)) {
          break;
        }
        if (!isFunction(pair, to - 1)) {
          add(pair, links, from, to, seen);
        }
      }
    }
  }

  private boolean isFunction(TokenPair pair, int at) {
    String word = english.word(pair.sourceIds()[at]);
    return word.length() < 2 || DictionaryPart.FUNCTION.contains(word);
  }

  /** Whether only a space or a hyphen stands before the word. */
  private static boolean side(TokenPair pair, int at) {
    int end = pair.sourceSpans().get(at - 1).end();
    int start = pair.sourceSpans().get(at).start();
    return start == end + 1 && " -".indexOf(pair.text().english().charAt(end)) >= 0;
  }

  private void add(TokenPair pair, WordLinks links, int from, int to, Set<String> seen) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(english.word(pair.sourceIds()[i]));
    }
    Entry entry = entries.computeIfAbsent(key.toString(), unused -> new Entry());
    String text = pair.text().english();
    Span span = pair.sourceSpans().get(from).join(pair.sourceSpans().get(to - 1));
    entry.spellings.merge(span.in(text).replace('-', ' '), 1, Integer::sum);
    entry.standing++;
    entry.texts += seen.add(key.toString()) ? 1 : 0;
    if (UsagePart.isInside(text, span.start())) {
      entry.inside++;
      boolean all = true;
      for (int i = from; i < to; i++) {
        all &= Character.isUpperCase(text.charAt(pair.sourceSpans().get(i).start()));
      }
      entry.capitalised += all ? 1 : 0;
    }
    String rendering = rendering(pair, links, from, to);
    if (rendering.equals(TokenPair.KEPT)) {
      entry.kept++;
    } else if (!rendering.isEmpty()) {
      entry.rendered++;
      entry.renderings.merge(rendering, 1, Integer::sum);
    }
  }

  /** The Chinese words side by side; {@link TokenPair#KEPT} if all is kept; empty if unclear. */
  private String rendering(TokenPair pair, WordLinks links, int from, int to) {
    int words = pair.targetSpans().size();
    int first = Integer.MAX_VALUE;
    int last = -1;
    int kept = 0;
    for (int i = from; i < to; i++) {
      List<Integer> targets = links.targets(i);
      if (targets.isEmpty()) {
        return "";
      }
      for (int j : targets) {
        if (j >= words) {
          kept++;
        } else {
          first = Math.min(first, j);
          last = Math.max(last, j);
        }
      }
    }
    if (last < 0) {
      return kept == to - from ? TokenPair.KEPT : "";
    }
    if (kept > 0) {
      return "";
    }
    StringBuilder rendering = new StringBuilder();
    for (int j = first; j <= last; j++) {
      boolean parted =
          j > first && pair.targetSpans().get(j).start() != pair.targetSpans().get(j - 1).end();
      if (parted || links.leadsOutside(j, from, to)) {
        return "";
      }
      rendering.append(chinese.word(pair.targetIds()[j]));
    }
    return rendering.length() <= LONGEST_RENDERING ? rendering.toString() : "";
  }
}

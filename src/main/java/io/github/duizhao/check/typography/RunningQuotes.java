package io.github.duizhao.check.typography;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotation marks that have their partner in another block: a speech goes on over several
 * paragraphs, or its sentences stand a line each. A later block closes it, or opens it again at its
 * start, as the paragraphs of a long speech do. Marks of other kinds in between, such as a title or
 * a quotation within the speech, contradict nothing; one of its own kind does.
 *
 * <p>Of sentences that stand a line each a bracket may run on, too, but not far.
 */
final class RunningQuotes {

  /** How many blocks a quotation may run without a mark of its own. */
  private static final int REACH = 12;

  /** How many lines it may, where each is a sentence and the source closes none in between. */
  private static final int FAR = 40;

  /** How many lines a bracket may. */
  private static final int BRACKET_REACH = 4;

  private static final List<String> OPENERS = List.of("“", "‘", "「", "『", "（(");
  private static final List<String> CLOSERS = List.of("”", "’", "」", "』", "）)");

  private static final String QUOTE_OPENERS = "“‘「『";

  private final Bitext bitext;
  private final List<Passage> passages;
  private final List<QuotePairs> pairs;

  /** Without the marks that have found their partner. */
  private final List<List<Integer>> unclosed = new ArrayList<>();

  private final List<List<Integer>> unopened = new ArrayList<>();

  private RunningQuotes(Bitext bitext, List<Passage> passages, List<QuotePairs> pairs) {
    this.bitext = bitext;
    this.passages = passages;
    this.pairs = pairs;
    for (QuotePairs here : pairs) {
      unclosed.add(new ArrayList<>(here.unclosed()));
      unopened.add(new ArrayList<>(here.unopened()));
    }
  }

  /**
   * @param pairs those of each passage
   */
  static RunningQuotes of(Bitext bitext, List<Passage> passages, List<QuotePairs> pairs) {
    RunningQuotes found = new RunningQuotes(bitext, passages, pairs);
    for (int kind = 0; kind < OPENERS.size(); kind++) {
      found.walk(OPENERS.get(kind), CLOSERS.get(kind));
    }
    return found;
  }

  /** The offsets of the openers of a passage that nothing closes. */
  List<Integer> unclosed(int passage) {
    return List.copyOf(unclosed.get(passage));
  }

  /** The offsets of the closers of a passage that close nothing. */
  List<Integer> unopened(int passage) {
    return List.copyOf(unopened.get(passage));
  }

  private void walk(String openers, String closers) {
    boolean quote = QUOTE_OPENERS.contains(openers);
    int from = -1; // the passage whose last opener waits for its partner
    for (int i = 0; i < passages.size(); i++) {
      Passage here = passages.get(i);
      if (here.block().kind() == Block.Kind.HEADING) {
        from = -1;
        continue;
      }
      from = from >= 0 && i - from > reach(here, quote) ? -1 : from;
      int closer = first(pairs.get(i).unopened(), here.text(), closers);
      int opener = firstOf(here.text(), openers);
      if (from >= 0 && closer >= 0 && (opener < 0 || opener > closer)) {
        if (i - from <= REACH || sourceBetween(from, i) != EnglishQuotes.Last.CLOSER) {
          removeLast(from, openers);
          unopened.get(i).remove((Integer) closer);
        }
        from = -1;
      } else if (from >= 0 && opener >= 0) {
        if (quote && opensAgain(here.text(), opener) && stillOpen(from, i)) {
          removeLast(from, openers);
        }
        from = -1;
      }
      int last = last(pairs.get(i).unclosed(), here.text(), openers);
      if (last >= 0 && firstOf(here.text().substring(last + 1), openers) < 0) {
        from = i;
      }
    }
  }

  private static int reach(Passage passage, boolean quote) {
    boolean lines = passage.block().kind() == Block.Kind.SEGMENT;
    if (quote) {
      return lines ? FAR : REACH;
    }
    return lines ? BRACKET_REACH : 0;
  }

  private void removeLast(int passage, String openers) {
    List<Integer> left = unclosed.get(passage);
    left.remove((Integer) last(left, passages.get(passage).text(), openers));
  }

  /** Whether only other quotes stand before this one. */
  private static boolean opensAgain(String text, int opener) {
    for (int i = 0; i < opener; i++) {
      if (QUOTE_OPENERS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the quotation goes on where one opens again: where the source has closed its own, the
   * next speech begins, and the mark that would close the one before is lost. Only the source can
   * tell that a speech goes on over lines without a mark.
   */
  private boolean stillOpen(int from, int to) {
    EnglishQuotes.Last last = sourceBetween(from, to);
    return to == from + 1 ? last != EnglishQuotes.Last.CLOSER : last == EnglishQuotes.Last.OPENER;
  }

  /** The last mark in what the source says from one passage to another. */
  private EnglishQuotes.Last sourceBetween(int from, int to) {
    int next = passages.get(to).bead(0);
    for (int i = to - 1; i >= from; i--) {
      Passage before = passages.get(i);
      int bead = before.text().isEmpty() ? -1 : before.bead(before.text().length() - 1);
      if (bead < 0 || bead == next) {
        continue;
      }
      List<Sentence> source = bitext.beads().get(bead).source();
      for (int k = source.size() - 1; k >= 0; k--) {
        EnglishQuotes.Last last = EnglishQuotes.last(source.get(k).text());
        if (last != EnglishQuotes.Last.NONE) {
          return last;
        }
      }
    }
    return EnglishQuotes.Last.NONE;
  }

  private static int first(List<Integer> offsets, String text, String marks) {
    for (int offset : offsets) {
      if (marks.indexOf(text.charAt(offset)) >= 0) {
        return offset;
      }
    }
    return -1;
  }

  private static int last(List<Integer> offsets, String text, String marks) {
    for (int k = offsets.size() - 1; k >= 0; k--) {
      if (marks.indexOf(text.charAt(offsets.get(k))) >= 0) {
        return offsets.get(k);
      }
    }
    return -1;
  }

  private static int firstOf(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}

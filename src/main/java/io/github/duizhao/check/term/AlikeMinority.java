package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import io.github.duizhao.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a term rendered once by another word or phrase that begins or ends like the one that the
 * document writes everywhere else, whatever the dictionaries know of it: 名称空间 where a namespace is
 * 命名空间; or by a synonym of that one: 拷贝 for 副本. Field and document must agree on the rendering, and
 * the other one stand nowhere else.
 */
record AlikeMinority(Meanings meanings, DocumentTerms document) implements TermFaults.Finder {

  /** The beads with the usual rendering, and their share: more than if the dictionary helped. */
  private static final int LEAST_BEADS = 4;

  private static final double LEAST_SHARE = 0.8;

  /** Below this a word is of general use. */
  private static final double SPECIFIC = 4;

  /** The field's share of a rendering that the document may be measured by. */
  private static final double OFTEN = 0.3;

  /** The same of one that may stand beside the usual one. */
  private static final double USUAL = 0.1;

  /** How long a term is, in characters and in words. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 6;

  /** Characters that another rendering may have more than the usual one. */
  private static final int MOST_MORE = 1;

  private static final int MOST_WORDS = 3;

  /** What says when, where or that there are more, after a term. */
  private static final String PLACES = "时前后中内外里上下间来等";

  /** Words that stand before any noun, and so are no part of a term. */
  private static final Set<String> LOOSE = Set.of("一个", "一种", "一些", "什么", "怎么", "如何", "几个");

  private static final double CONFIDENCE = 0.7;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    for (int i = 0; i < bead.source().size(); i++) {
      TermWord english = bead.source().get(i);
      String usual = isTerm(bead, i) ? usual(english.key()) : "";
      if (usual.length() >= SHORTEST && isMissing(bead, english, usual, relations)) {
        other(bead, english, usual, relations)
            .map(
                found ->
                    new TermFault(
                        bead, found, List.of(english), usual, Reason.MINORITY, CONFIDENCE))
            .ifPresent(faults::add);
      }
    }
    return faults;
  }

  private boolean isTerm(TermBead bead, int at) {
    TermWord english = bead.source().get(at);
    return document.beads(english.key()) >= LEAST_BEADS // few words are, and all else costs more
        && !english.grammar()
        && Nouns.mayBeTerm(english.form())
        && meanings.specificity(english.key()) >= SPECIFIC
        && Nouns.isNoun(bead.source(), at, meanings);
  }

  /** The field's own rendering if the document has it in most beads, or what it has itself. */
  private String usual(String stem) {
    int beads = document.beads(stem);
    return meanings.usual(stem).renderings().stream()
        .filter(rendering -> rendering.weight() >= OFTEN)
        .map(Lexicon.Translation::text)
        .filter(text -> document.together(stem, text) >= LEAST_BEADS)
        .filter(text -> document.together(stem, text) >= LEAST_SHARE * beads)
        .findFirst()
        .orElseGet(
            () -> {
              DocumentTerms.Majority majority = document.majority(stem);
              boolean clear = majority.known() && majority.isClear(LEAST_BEADS, LEAST_SHARE);
              return clear ? majority.text() : "";
            });
  }

  /** Whether this bead alone lacks the rendering, and has no other usual one. */
  private boolean isMissing(TermBead bead, TermWord english, String usual, Relations relations) {
    return !bead.latin().containsKey(english.key())
        && relations.isShort(english, List.of(usual), "")
        && meanings.usual(english.key()).renderings().stream()
            .noneMatch(
                r ->
                    r.weight() >= USUAL
                        && !r.text().equals(usual)
                        && bead.text().contains(r.text()));
  }

  /** Of the runs of words that look like the rendering, the one most like it. */
  private Optional<List<TermWord>> other(
      TermBead bead, TermWord english, String usual, Relations relations) {
    List<TermWord> best = List.of();
    int bestLikeness = 0;
    for (int start = 0; start < bead.target().size(); start++) {
      int end = start;
      while (end < Math.min(bead.target().size(), start + MOST_WORDS)
          && (end == start || bead.target().get(end - 1).touches(bead.target().get(end)))
          && mayBePart(bead.target().get(end).key(), english, relations)) {
        end++;
        List<TermWord> run = bead.target().subList(start, end);
        int likeness = likeness(TermWord.joined(run), usual);
        if (likeness == 0 && run.size() == 1 && isSynonym(TermWord.joined(run), usual)) {
          likeness = 1;
        }
        boolean known =
            run.size() == 1 && meanings.field(TermWord.joined(run)).contains(english.key());
        if (likeness > bestLikeness && !known && isOther(run, usual)) {
          best = run;
          bestLikeness = likeness;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Good style may say with a verb what is a noun elsewhere. */
  private boolean isSynonym(String word, String usual) {
    return meanings.shareGloss(word, usual) && !meanings.lexicon().isChineseVerb(word);
  }

  /** No grammar, and nothing that another English word explains. */
  private boolean mayBePart(String chinese, TermWord english, Relations relations) {
    return !Characters.hasGrammar(chinese)
        && !LOOSE.contains(chinese)
        && !relations.isExplainedWithout(chinese, english.key());
  }

  private boolean isOther(List<TermWord> run, String usual) {
    String text = TermWord.joined(run);
    String last = run.get(run.size() - 1).key();
    boolean verb = meanings.lexicon().isChineseVerb(last);
    return text.length() >= SHORTEST
        && text.length() <= Math.min(LONGEST, usual.length() + MOST_MORE)
        && !(verb && run.size() > 1)
        && !PLACES.contains(last)
        && !text.contains(usual)
        && !usual.contains(text)
        && isOnlyHere(run);
  }

  /** Three words stand only here if two of them do. */
  private boolean isOnlyHere(List<TermWord> run) {
    if (run.size() == 1) {
      return document.beadsWith(run.get(0).key()) == 1;
    }
    for (int i = 0; i + 1 < run.size(); i++) {
      if (document.beadsWith(run.get(i).key() + run.get(i + 1).key()) == 1) {
        return true;
      }
    }
    return false;
  }

  /** 0 if neither end is the same, nor the order of two characters; both ends count most. */
  private static int likeness(String one, String other) {
    int ends = Characters.beginAlike(one, other) ? 1 : 0;
    ends += Characters.endAlike(one, other) ? 1 : 0;
    if (one.length() == 2 && new StringBuilder(one).reverse().toString().equals(other)) {
      ends = 1;
    }
    return ends == 0 ? 0 : ends * LONGEST * 2 - Math.abs(one.length() - other.length());
  }
}

package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a term rendered once by another word or phrase that begins or ends like the one that the
 * document writes everywhere else, whatever the dictionaries know of it: 名称空间 where a namespace is
 * 命名空间. Field and document must agree on the rendering, and the other one stand nowhere else.
 */
record AlikeMinority(Meanings meanings, DocumentTerms document) implements TermFaults.Finder {

  private static final int LEAST_BEADS = 4;
  private static final double LEAST_SHARE = 0.8;
  private static final double SPECIFIC = 4;
  private static final double USUAL = 0.1;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final int MOST_WORDS = 3;
  private static final double CONFIDENCE = 0.7;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    for (int i = 0; i < bead.source().size(); i++) {
      TermWord english = bead.source().get(i);
      if (isTerm(bead, i) && isMissing(bead, english, relations)) {
        other(bead, english, relations)
            .map(
                found ->
                    new TermFault(
                        bead,
                        found,
                        List.of(english),
                        document.majority(english.key()).text(),
                        Reason.MINORITY,
                        CONFIDENCE))
            .ifPresent(faults::add);
      }
    }
    return faults;
  }

  private boolean isTerm(TermBead bead, int at) {
    TermWord english = bead.source().get(at);
    return !FunctionWords.has(english.key())
        && Nouns.mayBeTerm(english.form())
        && meanings.specificity(english.key()) >= SPECIFIC
        && Nouns.isNoun(bead.source(), at, meanings);
  }

  /** Whether this bead alone lacks the rendering, and has no other usual one. */
  private boolean isMissing(TermBead bead, TermWord english, Relations relations) {
    DocumentTerms.Majority majority = document.majority(english.key());
    return majority.text().length() >= SHORTEST
        && majority.known()
        && majority.isClear(LEAST_BEADS, LEAST_SHARE)
        && !bead.latin().containsKey(english.key())
        && relations.isShort(english, List.of(majority.text()), "")
        && meanings.usual(english.key()).renderings().stream()
            .noneMatch(
                r ->
                    r.weight() >= USUAL
                        && !r.text().equals(majority.text())
                        && bead.text().contains(r.text()));
  }

  /** Of the runs of words that look like the rendering, the one most like it. */
  private Optional<List<TermWord>> other(TermBead bead, TermWord english, Relations relations) {
    String usual = document.majority(english.key()).text();
    List<TermWord> best = List.of();
    int bestLikeness = 0;
    for (int start = 0; start < bead.target().size(); start++) {
      int end = start;
      while (end < Math.min(bead.target().size(), start + MOST_WORDS)
          && (end == start || bead.target().get(end - 1).touches(bead.target().get(end)))
          && mayBePart(bead.target().get(end).key(), english, relations)) {
        end++;
        List<TermWord> run = bead.target().subList(start, end);
        int likeness = likeness(text(run), usual);
        boolean known = run.size() == 1 && meanings.field(text(run)).contains(english.key());
        if (likeness > bestLikeness && !known && isOther(run, usual)) {
          best = run;
          bestLikeness = likeness;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** No grammar, and nothing that another English word explains. */
  private boolean mayBePart(String chinese, TermWord english, Relations relations) {
    return chinese.chars().noneMatch(c -> PhraseMinority.GRAMMAR.indexOf(c) >= 0)
        && !relations.isExplainedWithout(chinese, english.key());
  }

  private boolean isOther(List<TermWord> run, String usual) {
    String text = text(run);
    boolean verb = meanings.lexicon().isChineseVerb(run.get(run.size() - 1).key());
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !(verb && run.size() > 1)
        && !text.contains(usual)
        && !usual.contains(text)
        && document.beadsWith(text) == 1;
  }

  /** 0 if neither end is the same, nor the order of two characters; both ends count most. */
  private static int likeness(String one, String other) {
    int ends = one.charAt(0) == other.charAt(0) ? 1 : 0;
    ends += one.charAt(one.length() - 1) == other.charAt(other.length() - 1) ? 1 : 0;
    if (one.length() == 2 && new StringBuilder(one).reverse().toString().equals(other)) {
      ends = 1;
    }
    return ends == 0 ? 0 : ends * LONGEST * 2 - Math.abs(one.length() - other.length());
  }

  private static String text(List<TermWord> run) {
    return String.join("", run.stream().map(TermWord::key).toList());
  }
}

package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.accuracy.Clauses.Clause;
import io.github.duizhao.check.accuracy.WordLinks.Word;
import io.github.duizhao.check.number.RenderedNumbers;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks in one bead for a sentence or clause of one side that the other side does not render: its
 * words have no counterpart once all other clauses have theirs, and the other side is too short by
 * about its length. Thresholds were set on the development set of injected errors and tried on
 * other pairs; see src/docs/checks/omission.md.
 */
final class LostClauses {

  /**
   * One clause that is lost, and how sure that is.
   *
   * @param sure whether the sentences beside it are rendered and nothing of it, whatever the
   *     translator's way
   */
  record Lost(Clause clause, double confidence, boolean sure) {}

  /** A sentence beside others is lost if the logarithm of the odds is above this. */
  private static final double SENTENCE_ODDS = -0.5;

  /** The same of a clause: what is said in other words is a clause more often. */
  private static final double CLAUSE_ODDS = 0;

  /** Shorter clauses are not looked at, by the length that is expected of their translations. */
  private static final double SHORTEST = 2.5;

  /** Where the length speaks more against a loss than this, next to none is one. */
  private static final double LONG_ENOUGH = -3;

  /** A smaller share of a clause that is rendered is chance. */
  private static final double NOTHING = 0.15;

  /** What a common word or two render by chance, where something else tells of a loss, too. */
  private static final double LITTLE = 0.35;

  /** What the other side must be too short by in a free text, in lengths of the lost sentence. */
  private static final double MUCH = 0.7;

  /** As much of a sentence is rendered even by those who translate freely. */
  private static final double RENDERED = 0.5;

  private static final List<RenderedNumbers.Number> NO_NUMBERS = List.of();

  /** Of more clauses each would be compared with all others: no such bead is a translation. */
  private static final int MOST_CLAUSES = 60;

  private final Lang here;
  private final Lang there;
  private final double ratio;
  private final boolean known;
  private final LengthOdds lengths;
  private final Literalness literalness;
  private final WordLinks links;
  private final boolean inSource;
  private final RenderedNumbers numbers;

  /**
   * @param inSource whether to look for clauses of the source that are lost, or for clauses of the
   *     target that were added
   */
  LostClauses(Inspection inspection, boolean inSource) {
    this.inSource = inSource;
    Bitext bitext = inspection.bitext();
    LengthRatio learnt = LengthRatio.of(inspection);
    this.here = inSource ? bitext.source().lang() : bitext.target().lang();
    this.there = inSource ? bitext.target().lang() : bitext.source().lang();
    this.ratio = inSource ? learnt.ratio() : 1 / learnt.ratio();
    this.known = learnt.known() && pairs(here, there);
    LengthOdds odds = LengthOdds.of(inspection);
    this.lengths = inSource ? odds : odds.turned();
    this.literalness = Literalness.of(inspection);
    this.links = WordLinks.of(inspection);
    this.numbers = RenderedNumbers.of(inspection);
  }

  private static boolean pairs(Lang a, Lang b) {
    return (a.isEnglish() && b.isChinese()) || (a.isChinese() && b.isEnglish());
  }

  /** The one clause that is most surely lost. */
  Optional<Lost> in(List<Sentence> side, List<Sentence> other) {
    boolean prose =
        side.stream().noneMatch(it -> it.block().kind() == Block.Kind.CODE)
            && other.stream().noneMatch(it -> it.block().kind() == Block.Kind.CODE);
    if (!known || !prose || side.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<Lost> sentence =
        side.size() > 1 ? worst(Clauses.whole(side), side, other, true) : Optional.empty();
    boolean heading = side.get(0).block().kind() == Block.Kind.HEADING;
    if (sentence.isPresent() || heading) {
      return sentence;
    }
    return worst(Clauses.of(side, here.isChinese()), side, other, false);
  }

  private Optional<Lost> worst(
      List<Clause> clauses, List<Sentence> side, List<Sentence> other, boolean whole) {
    if (clauses.size() < 2 || clauses.size() > MOST_CLAUSES) {
      return Optional.empty();
    }
    double actual = Glosses.lengthWithout(other, there);
    double expected = ratio * LengthRatio.length(side, here);
    boolean single = side.size() == 1 && other.size() == 1;
    double least = whole ? SENTENCE_ODDS : CLAUSE_ODDS;
    Coverage coverage = null;
    double told = 0;
    Lost worst = null;
    double most = -Double.MAX_VALUE;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      double own = ratio * LengthRatio.length(clause.text(), here);
      double length = lengths.without(actual, expected, own);
      boolean idle = clause.isNote() || clause.isEcho() || clause.isAddress();
      if (own < SHORTEST || length < LONG_ENOUGH || idle) {
        continue;
      }
      if (coverage == null) {
        coverage = coverage(clauses, other);
        told = coverage.without(Coverage.NONE).told();
      }
      Coverage.Rest rest = coverage.without(i);
      Said last = said(clause, coverage.known(i), coverage.share(i, true));
      Said first = said(clause, coverage.known(i), coverage.share(i, false));
      double odds =
          new LossOdds(
                  last.known() * (1 - last.share()),
                  first.known() * first.share(),
                  told - rest.told(),
                  length,
                  own,
                  rest.share(),
                  whole,
                  single,
                  literalness.share())
              .log();
      boolean sure =
          whole && (expected - actual) / own >= MUCH && isAlone(i, clauses.size(), coverage);
      if (last.known() >= (inSource ? 1 : 2) && odds > most && (sure || odds > least)) {
        most = odds;
        worst = new Lost(clause, confidence(odds), sure);
      }
    }
    return Optional.ofNullable(worst);
  }

  private static double confidence(double odds) {
    return Math.max(0.5, Math.min(0.9, 1 / (1 + Math.exp(-odds))));
  }

  /**
   * How much of a clause is said, its numbers counted as words.
   *
   * @param share of the known words that are rendered
   */
  private record Said(int known, double share) {}

  private Said said(Clause clause, int known, double share) {
    int numbers = 0;
    int rendered = 0;
    for (RenderedNumbers.Number number :
        inSource ? this.numbers.in(clause.sentence(), clause.span()) : NO_NUMBERS) {
      numbers++;
      rendered += number.rendered() ? 1 : 0;
    }
    int all = known + numbers;
    return new Said(all, all == 0 ? 1 : (share * known + rendered) / all);
  }

  /** Whether several words of a sentence are not rendered at all, and those of all others are. */
  private static boolean isAlone(int lost, int sentences, Coverage coverage) {
    if (coverage.known(lost) < 3 || coverage.share(lost, false) > NOTHING) {
      return false;
    }
    for (int i = 0; i < sentences; i++) {
      if (i != lost && (coverage.known(i) < 2 || coverage.share(i, false) < RENDERED)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The sentence whose negation is lost, if next to nothing of it is rendered: the negation tells
   * what the length does not, as other sentences may be translated at length.
   */
  Optional<Lost> negated(Sentence sentence, Bead bead) {
    int at = bead.source().indexOf(sentence);
    List<Clause> clauses = Clauses.whole(bead.source());
    if (!known || clauses.size() < 2 || clauses.size() > MOST_CLAUSES) {
      return Optional.empty();
    }
    Coverage coverage = coverage(clauses, bead.target());
    return coverage.known(at) > 0 && coverage.share(at, true) <= LITTLE
        ? Optional.of(new Lost(clauses.get(at), 0.7, false))
        : Optional.empty();
  }

  private Coverage coverage(List<Clause> clauses, List<Sentence> other) {
    List<Word> words = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (int i = 0; i < clauses.size(); i++) {
      List<Word> own = words(clauses.get(i).text(), i, here);
      words.addAll(inSource ? own : own.stream().map(it -> unlessSaid(it, said)).toList());
      own.forEach(it -> said.add(it.text()));
    }
    List<Word> others = new ArrayList<>();
    for (Sentence sentence : other) {
      others.addAll(words(sentence.text(), 0, there));
    }
    return new Coverage(words, others, here.isEnglish(), links);
  }

  /** A translator says again what the source says once and then leaves open: if it does. */
  private static Word unlessSaid(Word word, Set<String> before) {
    return before.contains(word.text())
        ? new Word(word.entry(), word.span(), word.unit(), false)
        : word;
  }

  private List<Word> words(String text, int unit, Lang lang) {
    return lang.isChinese() ? links.chinese(text, unit) : links.english(text, unit);
  }

  /**
   * Whether a sentence without a counterpart is rendered by the neighbours' other side after all,
   * so that the alignment is at fault and not the translator.
   *
   * @param near sentences of the neighbour on the same side, then those of its other side
   */
  boolean isRenderedBy(Sentence sentence, Bead near, boolean inSource) {
    List<Sentence> side = new ArrayList<>(inSource ? near.source() : near.target());
    List<Sentence> other = inSource ? near.target() : near.source();
    if (!known || other.isEmpty()) {
      return false;
    }
    side.add(sentence);
    Coverage coverage = coverage(Clauses.whole(side), other);
    return coverage.known(side.size() - 1) > 0 && coverage.share(side.size() - 1, true) > 0.4;
  }
}

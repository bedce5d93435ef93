package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.accuracy.WordLinks.Word;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where in a translation something of the source that is missing there should stand: the clause
 * that renders the words beside it. Links of words near by count for more, those after it and those
 * of its own clause most; of clauses that render them alike, the one in the same place.
 */
final class LikelyPlace {

  /** Words farther away, in characters, say nothing. */
  private static final int REACH = 60;

  /** What a word of another clause of the source counts. */
  private static final double OTHER_CLAUSE = 0.5;

  /** What is taken from a clause at the other end of the sentence. */
  private static final double FAR = 0.5;

  /**
   * A stretch of a sentence.
   *
   * @param span within the sentence's text
   */
  record Clause(Sentence sentence, Span span) {}

  private LikelyPlace() {}

  /**
   * The clause for the words at {@code span} of a source sentence; the first sentence if no word
   * tells.
   */
  static Clause of(Sentence source, Span span, List<Sentence> target, Inspection inspection) {
    return of(source, span, target, inspection, clause -> true);
  }

  /**
   * @param possible which clauses, by their text, may be the one
   */
  static Clause of(
      Sentence source,
      Span span,
      List<Sentence> target,
      Inspection inspection,
      Predicate<String> possible) {
    WordLinks links = WordLinks.of(inspection);
    List<Word> near =
        links.english(source.text(), 0).stream()
            .filter(it -> it.known() && distance(it.span(), span) <= REACH)
            .sorted(Comparator.comparingInt(it -> distance(it.span(), span)))
            .limit(6)
            .toList();
    Span own = own(source, span);
    double there = (double) span.start() / Math.max(1, source.text().length());
    double length = Math.max(1, target.stream().mapToInt(it -> it.text().length()).sum());
    double before = 0;
    Clause best = whole(target.get(0));
    double most = 0;
    for (Clauses.Clause clause : Clauses.of(target, true)) {
      double here = (before + clause.span().length() / 2.0) / length;
      before += clause.span().length();
      double weight =
          weight(near, span, own, links.chinese(clause.text(), 0), links)
              * (1 - FAR * Math.abs(here - there));
      if (weight > most && possible.test(clause.text())) {
        most = weight;
        best = new Clause(clause.sentence(), trimmed(clause.text(), clause.span()));
      }
    }
    return best;
  }

  /** The clause of the source with this span. */
  private static Span own(Sentence source, Span span) {
    return Clauses.of(List.of(source), false).stream()
        .map(Clauses.Clause::span)
        .filter(it -> it.contains(span))
        .findFirst()
        .orElse(new Span(0, source.text().length()));
  }

  private static double weight(
      List<Word> near, Span span, Span own, List<Word> clause, WordLinks links) {
    double sum = 0;
    for (Word word : near) {
      double strength = 0;
      for (Word other : clause) {
        strength = Math.max(strength, links.strength(word, other));
      }
      double part = own.overlaps(word.span()) ? 1 : OTHER_CLAUSE;
      sum += part * strength / (10 + distance(word.span(), span));
    }
    return sum;
  }

  /** What stands before counts as twice as far. */
  private static int distance(Span word, Span span) {
    return word.start() >= span.end()
        ? word.start() - span.end()
        : 2 * Math.max(0, span.start() - word.end());
  }

  private static Clause whole(Sentence sentence) {
    return new Clause(sentence, new Span(0, sentence.text().length()));
  }

  /** The clause without spaces at its ends and the mark after it. */
  private static Span trimmed(String text, Span span) {
    int start = 0;
    int end = text.length();
    while (end > 1
        && ("，；：。？！".indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) <= ' ')) {
      end--;
    }
    while (start < end - 1 && text.charAt(start) <= ' ') {
      start++;
    }
    return new Span(span.start() + start, span.start() + end);
  }
}

package io.github.duizhao.check.markup;

import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The markup that stands in a bead's sentences. */
final class BeadMarks {

  private BeadMarks() {}

  /**
   * A mark in a sentence.
   *
   * @param text the words marked
   */
  record Placed(Sentence sentence, Mark mark, String text) {}

  static List<Placed> of(List<Sentence> sentences, Mark.Kind kind) {
    List<Placed> placed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Mark mark : sentence.block().marksAt(sentence.span())) {
        if (mark.kind() == kind && starts(mark.span(), sentence.span())) {
          placed.add(new Placed(sentence, mark, mark.span().in(sentence.block().text())));
        }
      }
    }
    return placed;
  }

  /** An empty mark belongs to the sentence before it. */
  private static boolean starts(Span mark, Span sentence) {
    return mark.isEmpty()
        ? sentence.start() < mark.start() && mark.start() <= sentence.end()
        : sentence.contains(mark.start());
  }
}

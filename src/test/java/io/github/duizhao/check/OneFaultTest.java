package io.github.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.accuracy.NegationCheck;
import io.github.duizhao.check.accuracy.OmissionCheck;
import io.github.duizhao.check.markup.MarkupCheck;
import io.github.duizhao.check.number.NumberCheck;
import io.github.duizhao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Some still ship 1.3." is left out: the sentence is gone, and its number with it. */
class OneFaultTest {

  private final Finding omission =
      finding(new OmissionCheck().info(), new Span(40, 40), "", new Span(50, 80));

  private static Finding finding(CheckInfo info, Span place, String found, Span source) {
    return Finding.of(info, 3, place, found, new Message("lost", "漏"))
        .source(source)
        .confidence(0.8)
        .build();
  }

  @Test
  void aNumberWithinALostClauseIsNotToldAgain() {
    Finding number = finding(new NumberCheck().info(), new Span(20, 40), "一句话", new Span(75, 78));
    assertEquals(List.of(omission), OneFault.keep(List.of(number, omission)));
  }

  @Test
  void aNegationWithinALostClauseIsNotToldAgain() {
    Finding negation = finding(new NegationCheck().info(), new Span(10, 12), "句", new Span(75, 78));
    assertEquals(List.of(omission), OneFault.keep(List.of(negation, omission)));
  }

  @Test
  void aLinkWithinALostClauseIsNotToldAgain() {
    Finding link = finding(new MarkupCheck().info(), new Span(10, 12), "句", new Span(75, 78));
    assertEquals(List.of(omission), OneFault.keep(List.of(link, omission)));
  }

  @Test
  void aWrongNumberElsewhereStays() {
    Finding elsewhere = finding(new NumberCheck().info(), new Span(10, 12), "13", new Span(75, 78));
    Finding otherSource =
        finding(new NumberCheck().info(), new Span(20, 40), "一句话", new Span(10, 13));
    List<Finding> all = List.of(elsewhere, otherSource, omission);
    assertEquals(all, OneFault.keep(all));
  }

  /** A long one that began before hides it as well as the nearest one does. */
  @Test
  void whatOverlapsIsFoundAmongManyInOrder() {
    Finding clause = finding(new OmissionCheck().info(), new Span(0, 30), "一句话", new Span(50, 80));
    Finding word = finding(new OmissionCheck().info(), new Span(2, 4), "一句", new Span(50, 80));
    Finding number = finding(new NumberCheck().info(), new Span(20, 22), "13", new Span(0, 2));
    Finding after = finding(new NumberCheck().info(), new Span(30, 32), "14", new Span(0, 2));
    assertEquals(List.of(clause, word, after), OneFault.keep(List.of(clause, word, number, after)));
  }
}

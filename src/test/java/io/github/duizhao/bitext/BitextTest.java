package io.github.duizhao.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BitextTest {

  private final Side source = side(Lang.EN, "One. Two. Three.", 4, 9, 16);
  private final Side target = side(Lang.ZH, "一。二。三。", 2, 4, 6);

  private static Side side(Lang lang, String text, int... ends) {
    Block block =
        new Block(
            0,
            Block.Kind.PARAGRAPH,
            Block.Role.BODY,
            0,
            text,
            List.of(),
            List.of(new Run(0, text.length(), 0, text.length())));
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      while (text.charAt(start) == ' ') {
        start++;
      }
      sentences.add(new Sentence(sentences.size(), block, new Span(start, end)));
      start = end;
    }
    Document document = new Document("x", lang, Content.of(text), List.of(block), List.of());
    return new Side(document, sentences);
  }

  private Bead bead(List<Integer> from, List<Integer> to, boolean moved) {
    return new Bead(
        from.stream().map(source.sentences()::get).toList(),
        to.stream().map(target.sentences()::get).toList(),
        1,
        moved);
  }

  @Test
  void holdsEverySentenceOnce() {
    Bitext bitext =
        new Bitext(
            source,
            target,
            List.of(
                bead(List.of(0, 1), List.of(0), false), bead(List.of(2), List.of(1, 2), false)));
    assertEquals("2-1", bitext.beads().get(0).shape());
  }

  @Test
  void refusesALostSentence() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Bitext(source, target, List.of(bead(List.of(0, 1, 2), List.of(0, 1), false))));
  }

  @Test
  void refusesADoubledSentence() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Bitext(
                source,
                target,
                List.of(
                    bead(List.of(0, 1), List.of(0, 1, 2), false),
                    bead(List.of(2), List.of(2), false))));
  }

  @Test
  void allowsCrossingOnlyForMovedBeads() {
    List<Integer> none = List.of();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Bitext(
                source,
                target,
                List.of(
                    bead(List.of(0), List.of(2), false),
                    bead(List.of(1, 2), List.of(0, 1), false))));
    Bitext moved =
        new Bitext(
            source,
            target,
            List.of(
                bead(List.of(0), List.of(2), true),
                bead(List.of(1, 2), List.of(0), false),
                bead(none, List.of(1), false)));
    assertEquals(3, moved.beads().size());
  }

  @Test
  void cutsDoubtfulBeadsIntoGapsAndLosesNothing() {
    Bitext bitext =
        new Bitext(
            source,
            target,
            List.of(
                new Bead(source.sentences().subList(0, 2), target.sentences().subList(0, 1), 0.4),
                new Bead(source.sentences().subList(2, 3), target.sentences().subList(1, 3), 0.9)));
    assertEquals(
        List.of("2-0", "0-1", "1-2"),
        bitext.untied(0.5).beads().stream().map(Bead::shape).toList());
    assertEquals(bitext, bitext.untied(0.4));
  }
}

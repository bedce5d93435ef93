package io.github.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of which the right beads are known, since they were made. */
class MadeTextTest {

  private final ToyLanguage toy = new ToyLanguage(7);
  private final Aligner aligner = Aligner.create(toy);

  private Bitext align(List<String> source, List<String> target) {
    return aligner.align(Sides.lines(Lang.EN, source), Sides.lines(Lang.ZH, target));
  }

  @Test
  void alignsWordByWordTranslationOneToOne() {
    List<String> source = toy.sentences(120);
    for (Bead bead : align(source, toy.translate(source)).beads()) {
      assertEquals("1-1", bead.shape());
      assertTrue(bead.confidence() > 0.9, () -> "doubts " + bead);
    }
  }

  @Test
  void leavesADroppedSectionAloneAndDoesNotShift() {
    List<String> source = toy.sentences(200);
    List<String> target = new ArrayList<>(toy.translate(source));
    target.subList(80, 120).clear();
    for (Bead bead : align(source, target).beads()) {
      int index = bead.source().get(0).index();
      if (index >= 80 && index < 120) {
        assertEquals("1-0", bead.shape());
      } else {
        assertEquals("1-1", bead.shape());
        assertEquals(index < 80 ? index : index - 40, bead.target().get(0).index());
      }
    }
  }

  @Test
  void findsItsWayPastThousandsOfUnmatchedSentences() {
    List<String> source = toy.sentences(4000);
    List<String> target = new ArrayList<>(toy.translate(source));
    target.subList(500, 3500).clear();
    int right = 0;
    for (Bead bead : align(source, target).beads()) {
      if (!bead.isGap() && bead.source().size() == 1 && bead.target().size() == 1) {
        int index = bead.source().get(0).index();
        right += bead.target().get(0).index() == (index < 500 ? index : index - 3000) ? 1 : 0;
      }
    }
    assertTrue(right > 980, "only " + right + " of 1000 found");
  }

  @Test
  void mergesTwoSentencesThatBecameOne() {
    List<String> source = toy.sentences(60);
    List<String> target = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      String one = toy.translate(source.get(k));
      if (k % 10 == 4) {
        one = one.replace('。', '，') + toy.translate(source.get(++k));
      }
      target.add(one);
    }
    for (Bead bead : align(source, target).beads()) {
      int index = bead.source().get(0).index();
      assertEquals(index % 10 == 4 ? "2-1" : "1-1", bead.shape());
    }
  }

  @Test
  void givesTheSameBeadsInBothDirections() {
    List<String> english = toy.sentences(50);
    List<String> chinese = new ArrayList<>(toy.translate(english));
    chinese.remove(20);
    Side source = Sides.lines(Lang.EN, english);
    Side target = Sides.lines(Lang.ZH, chinese);
    List<Bead> there = aligner.align(source, target).beads();
    List<Bead> back = aligner.align(target, source).beads();
    assertEquals(there.size(), back.size());
    for (int k = 0; k < there.size(); k++) {
      assertEquals(there.get(k).source(), back.get(k).target());
      assertEquals(there.get(k).confidence(), back.get(k).confidence());
    }
  }

  @Test
  void givesTheSameAnswerFromManyThreads() {
    List<String> source = toy.sentences(80);
    List<String> target = new ArrayList<>(toy.translate(source));
    target.remove(33);
    Bitext expected = align(source, target);
    List<String> shapes =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(k -> Sides.shapes(align(source, target)))
            .distinct()
            .toList();
    assertEquals(List.of(Sides.shapes(expected)), shapes);
  }

  @Test
  void keepsBeadsWithinBlocks() {
    List<List<String>> source = new ArrayList<>();
    List<List<String>> target = new ArrayList<>();
    for (int k = 0; k < 30; k++) {
      List<String> block = toy.sentences(1 + k % 4);
      source.add(block);
      target.add(k == 11 ? List.of(toy.translate(block.get(0))) : toy.translate(block));
    }
    Bitext bitext =
        aligner.align(
            Sides.blocks(Lang.EN, source, Block.Kind.PARAGRAPH),
            Sides.blocks(Lang.ZH, target, Block.Kind.PARAGRAPH));
    for (Bead bead : bitext.beads()) {
      if (!bead.isGap()) {
        assertEquals(bead.source().get(0).block().index(), bead.target().get(0).block().index());
      }
    }
  }

  @Test
  void alignsASentenceOfAMegabyte() {
    StringBuilder huge = new StringBuilder();
    while (huge.length() < 1_000_000) {
      huge.append(toy.sentence()).append(' ');
    }
    Bitext bitext =
        align(List.of(huge.toString(), toy.sentence()), toy.translate(toy.sentences(3)));
    assertEquals(2, bitext.beads().stream().mapToInt(bead -> bead.source().size()).sum());
  }
}

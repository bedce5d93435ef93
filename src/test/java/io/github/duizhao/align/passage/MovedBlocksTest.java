package io.github.duizhao.align.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Passages that the translation has put elsewhere. */
class MovedBlocksTest {

  private final ToyLanguage toy = new ToyLanguage(11);
  private final Aligner aligner = Aligner.create(toy);

  private static Side side(Lang lang, List<String> blocks) {
    Content content = Content.of(String.join("\n\n", blocks));
    try {
      Document document = Documents.parse("text.md", Optional.of(lang), content);
      return new Side(document, Sentences.of(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Bitext align(List<String> source, List<String> target) {
    return aligner.align(side(Lang.EN, source), side(Lang.ZH, target));
  }

  private List<String> translated(List<String> source) {
    List<String> target = new ArrayList<>();
    for (String block : source) {
      boolean heading = block.startsWith("# ");
      target.add((heading ? "# " : "") + toy.translate(heading ? block.substring(2) : block));
    }
    return target;
  }

  @Test
  void tiesAParagraphThatWasMovedToTheEnd() {
    List<String> source = toy.sentences(30);
    List<String> target = new ArrayList<>(translated(source));
    target.add(target.remove(9));
    Bitext bitext = align(source, target);
    for (Bead bead : bitext.beads()) {
      int index = bead.source().get(0).index();
      assertEquals("1-1", bead.shape());
      assertEquals(index == 9, bead.moved(), () -> "moved: " + bead);
      assertEquals(index == 9 ? 29 : index < 9 ? index : index - 1, bead.target().get(0).index());
    }
  }

  @Test
  void tiesANoticeThatStandsBeforeItsHeading() {
    List<String> source = new ArrayList<>(toy.sentences(12));
    source.set(6, "# " + toy.sentence());
    List<String> target = new ArrayList<>(translated(source));
    Collections.swap(target, 6, 7);
    Bitext bitext = align(source, target);
    long moved = bitext.beads().stream().filter(Bead::moved).count();
    assertEquals(1, moved);
    assertTrue(bitext.beads().stream().noneMatch(Bead::isGap));
  }

  @Test
  void tiesAMovedSectionOfSeveralBlocksInItsOwnOrder() {
    List<String> source = toy.sentences(60);
    List<String> target = new ArrayList<>(translated(source));
    List<String> section = new ArrayList<>(target.subList(40, 45));
    target.subList(40, 45).clear();
    target.addAll(5, section);
    List<Integer> moved = new ArrayList<>();
    for (Bead bead : align(source, target).beads()) {
      if (bead.moved()) {
        assertEquals(bead.source().get(0).index() - 35, bead.target().get(0).index());
        moved.add(bead.source().get(0).index());
      }
    }
    assertEquals(List.of(40, 41, 42, 43, 44), moved);
  }

  @Test
  void bothDirectionsGiveTheSameBeads() {
    List<String> source = toy.sentences(30);
    List<String> target = new ArrayList<>(translated(source));
    target.add(2, target.remove(20));
    Bitext there = align(source, target);
    Bitext back = aligner.align(there.target(), there.source());
    assertEquals(
        there.beads().stream().filter(Bead::moved).map(Bead::source).toList(),
        back.beads().stream().filter(Bead::moved).map(Bead::target).toList());
    assertEquals(there.beads().size(), back.beads().size());
  }

  @Test
  void leavesApartWhatDoesNotGoTogether() {
    List<String> source = new ArrayList<>(toy.sentences(30));
    List<String> target = new ArrayList<>(translated(source));
    target.add(2, toy.translate(toy.sentence()));
    target.remove(25);
    assertTrue(align(source, target).beads().stream().noneMatch(Bead::moved));
  }

  @Test
  void inOrderNothingCrosses() {
    List<String> source = toy.sentences(30);
    List<String> target = new ArrayList<>(translated(source));
    target.add(target.remove(9));
    Bitext bitext = aligner.inOrder().align(side(Lang.EN, source), side(Lang.ZH, target));
    assertFalse(bitext.beads().stream().anyMatch(Bead::moved));
  }

  /** Sections with headings of names that nobody knows; the first and the third change places. */
  private static List<String> sections(List<String> bodies, String... names) {
    List<String> blocks = new ArrayList<>();
    for (int k = 0; k < names.length; k++) {
      blocks.add("# " + names[k]);
      blocks.add(bodies.get(k));
    }
    return blocks;
  }

  @Test
  void tiesSectionsThatChangedPlacesWithTheirHeadings() {
    List<String> bodies = toy.sentences(4);
    List<String> source = sections(bodies, "Ryoan", "Saiho", "Tofuku", "Murin");
    List<String> there = new ArrayList<>(bodies.stream().map(toy::translate).toList());
    Collections.swap(there, 0, 2);
    List<String> target = sections(there, "东福", "西芳", "龙安", "无邻");
    List<Integer> places = new ArrayList<>();
    for (Bead bead : align(source, target).beads()) {
      assertEquals("1-1", bead.shape());
      int at = bead.target().get(0).index();
      places.add(at);
      assertEquals(at != bead.source().get(0).index(), bead.moved());
    }
    assertEquals(List.of(4, 5, 2, 3, 0, 1, 6, 7), places);
  }

  @Test
  void inOrderNothingIsTiedToWhatTookItsPlace() {
    List<String> source = toy.sentences(12);
    List<String> target = new ArrayList<>(translated(source));
    Collections.swap(target, 3, 8);
    for (Aligner each : List.of(aligner, aligner.inOrder())) {
      Bitext bitext = each.align(side(Lang.EN, source), side(Lang.ZH, target));
      Set<Integer> sources = new TreeSet<>();
      for (Bead bead : bitext.beads()) {
        bead.source().forEach(it -> assertTrue(sources.add(it.index())));
        if (!bead.isGap()) {
          int from = bead.source().get(0).index();
          int to = bead.target().get(0).index();
          assertEquals(from == 3 ? 8 : from == 8 ? 3 : from, to);
        }
      }
      assertEquals(12, sources.size());
      long gaps = bitext.beads().stream().filter(Bead::isGap).count();
      assertTrue(each == aligner ? gaps == 0 : gaps > 0);
    }
  }
}

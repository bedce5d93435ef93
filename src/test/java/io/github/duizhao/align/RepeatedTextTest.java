package io.github.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long texts whose passages come again and again, and texts that begin differently. */
class RepeatedTextTest {

  private final ToyLanguage toy = new ToyLanguage(5);
  private final Aligner aligner = Aligner.create(toy);

  private Bitext align(List<String> source, List<String> target) {
    return aligner.align(Sides.lines(Lang.EN, source), Sides.lines(Lang.ZH, target));
  }

  private static double share(Bitext bitext, int from, int shift) {
    int right = 0;
    int all = bitext.source().sentences().size() - from;
    for (Bead bead : bitext.beads()) {
      if (bead.shape().equals("1-1") && bead.source().get(0).index() >= from) {
        int index = bead.source().get(0).index();
        right += bead.target().get(0).index() == index + shift ? 1 : 0;
      }
    }
    return (double) right / all;
  }

  @Test
  void findsItsWayWherePassagesComeAgainInAnyOrder() {
    List<List<String>> passages = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      passages.add(toy.sentences(20));
    }
    Random random = new Random(3);
    List<String> source = new ArrayList<>();
    while (source.size() < 2000) {
      source.addAll(passages.get(random.nextInt(passages.size())));
    }
    Bitext bitext = align(source, toy.translate(source));
    assertTrue(share(bitext, 0, 0) > 0.97, () -> "right: " + share(bitext, 0, 0));
  }

  @Test
  void findsItsWayThoughTheBeginningsDiffer() {
    List<String> source = toy.sentences(1500);
    List<String> target = new ArrayList<>(toy.translate(toy.sentences(700)));
    target.addAll(toy.translate(source.subList(300, 1500)));
    Bitext bitext = align(source, target);
    assertTrue(share(bitext, 300, 400) > 0.97, () -> "right: " + share(bitext, 300, 400));
  }
}

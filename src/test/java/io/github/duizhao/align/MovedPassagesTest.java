package io.github.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents whose blocks were moved, left out, added and left in the source's language. */
class MovedPassagesTest {

  private static final int DOCUMENTS = 400;

  private final ToyLanguage toy = new ToyLanguage(11);
  private final Aligner aligner = Aligner.create(toy);
  private final Aligner inOrder = aligner.inOrder();

  @Test
  void keepsEverySentenceWhateverWasDoneToTheBlocks() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Random random = new Random(seed);
      List<List<String>> source = new ArrayList<>();
      for (int k = 5 + random.nextInt(20); k > 0; k--) {
        source.add(toy.sentences(1 + random.nextInt(4)));
      }
      List<List<String>> target = damaged(source, random);

      Bitext bitext =
          (random.nextBoolean() ? aligner : inOrder)
              .align(
                  Sides.blocks(Lang.EN, source, Block.Kind.PARAGRAPH),
                  Sides.blocks(Lang.ZH, target, Block.Kind.PARAGRAPH));

      // A bitext refuses beads that lose, double or reorder a sentence.
      assertEquals(sentences(source), bitext.source().sentences().size(), "seed " + seed);
      assertEquals(sentences(target), bitext.target().sentences().size(), "seed " + seed);
    }
  }

  private List<List<String>> damaged(List<List<String>> source, Random random) {
    List<List<String>> target = new ArrayList<>();
    for (List<String> block : source) {
      if (random.nextInt(6) == 0) {
        target.add(toy.translate(toy.sentences(1 + random.nextInt(4))));
      }
      List<String> own = random.nextInt(8) == 0 ? block : toy.translate(block);
      switch (random.nextInt(10)) {
        case 0 -> target.add(random.nextInt(target.size() + 1), own);
        case 1 -> target.add(own.subList(own.size() / 2, own.size()));
        case 2 -> target.addAll(List.of(own, own));
        case 3 -> {}
        default -> target.add(own);
      }
    }
    return target;
  }

  private static int sentences(List<List<String>> blocks) {
    return blocks.stream().mapToInt(List::size).sum();
  }
}

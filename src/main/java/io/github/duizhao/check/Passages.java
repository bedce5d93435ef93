package io.github.duizhao.check;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The target's blocks of prose, in order. One of these is shared by all checks of a run.
 *
 * @param all every block that is not code
 * @param body those that are part of the article, in a Chinese target
 */
public record Passages(List<Passage> all, List<Passage> body) {

  public Passages {
    all = List.copyOf(all);
    body = List.copyOf(body);
  }

  /** The passages of this run. */
  public static Passages of(Inspection inspection) {
    return inspection.shared(Passages.class, it -> make(it.bitext()));
  }

  private static Passages make(Bitext bitext) {
    Map<Integer, List<Sentence>> sentences = new TreeMap<>();
    Map<Integer, List<Integer>> beads = new TreeMap<>();
    int[] beadOf = new int[bitext.target().sentences().size()];
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      for (Sentence sentence : bead.target()) {
        beadOf[sentence.index()] = i;
      }
    }
    for (Sentence sentence : bitext.target().sentences()) {
      int block = sentence.block().index();
      sentences.computeIfAbsent(block, unused -> new ArrayList<>()).add(sentence);
      beads.computeIfAbsent(block, unused -> new ArrayList<>()).add(beadOf[sentence.index()]);
    }
    List<Passage> all = new ArrayList<>();
    List<Passage> body = new ArrayList<>();
    for (Block block : bitext.target().document().blocks()) {
      if (block.kind() == Block.Kind.CODE) {
        continue;
      }
      Passage passage =
          new Passage(
              bitext.target().document().content(),
              block,
              sentences.getOrDefault(block.index(), List.of()),
              beads.getOrDefault(block.index(), List.of()));
      all.add(passage);
      boolean inArticle =
          block.role() == Block.Role.BODY || block.role() == Block.Role.FRONT_MATTER;
      if (inArticle && bitext.target().lang().isChinese()) {
        body.add(passage);
      }
    }
    return new Passages(all, body);
  }
}

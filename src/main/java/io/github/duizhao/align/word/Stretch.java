package io.github.duizhao.align.word;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.TwoTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * Source sentences that follow each other, with target sentences that do: a part of a pair of texts
 * that is aligned by itself, or a place in it to look at.
 */
public record Stretch(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {

  /** Whether it is all of two texts with so many sentences. */
  public boolean isWhole(int sources, int targets) {
    return sourceFrom == 0 && sourceTo == sources && targetFrom == 0 && targetTo == targets;
  }

  /** Passages by blocks as stretches of sentences. */
  public static List<Stretch> of(List<TwoTexts.Passage> passages, Side source, Side target) {
    List<Stretch> stretches = new ArrayList<>(passages.size());
    int from = 0;
    int to = 0;
    for (TwoTexts.Passage passage : passages) {
      int sources = sentencesBefore(source, from, passage.sourceTo());
      int targets = sentencesBefore(target, to, passage.targetTo());
      if (sources > from || targets > to) {
        stretches.add(new Stretch(from, sources, to, targets));
      }
      from = sources;
      to = targets;
    }
    return stretches;
  }

  private static int sentencesBefore(Side side, int from, int block) {
    int at = from;
    while (at < side.sentences().size() && side.sentences().get(at).block().index() < block) {
      at++;
    }
    return at;
  }
}

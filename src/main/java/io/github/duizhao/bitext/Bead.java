package io.github.duizhao.bitext;

import io.github.duizhao.text.Sentence;
import java.util.List;

/**
 * Consecutive source sentences with the consecutive target sentences that translate them; one side
 * may be empty, never both.
 *
 * @param confidence posterior probability that exactly these sentences belong together, 0 to 1
 * @param moved whether it crosses its neighbours: the translation stands at another place
 */
public record Bead(List<Sentence> source, List<Sentence> target, double confidence, boolean moved) {

  public Bead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead needs a sentence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1: " + confidence);
    }
    requireRun(source);
    requireRun(target);
  }

  public Bead(List<Sentence> source, List<Sentence> target, double confidence) {
    this(source, target, confidence, false);
  }

  private static void requireRun(List<Sentence> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      if (sentences.get(i).index() != sentences.get(0).index() + i) {
        throw new IllegalArgumentException("a bead's sentences must follow each other");
      }
    }
  }

  /** Whether one side is empty: a 1-0 or 0-1 bead. */
  public boolean isGap() {
    return source.isEmpty() || target.isEmpty();
  }

  /** Its shape, such as {@code 1-2}. */
  public String shape() {
    return source.size() + "-" + target.size();
  }
}

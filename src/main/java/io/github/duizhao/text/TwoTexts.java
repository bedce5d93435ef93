package io.github.duizhao.text;

import java.util.List;
import java.util.Objects;

/**
 * A text and its translation of which is known which passage of one belongs to which passage of the
 * other, as where both stand in one file. The places of both documents are those of their file.
 *
 * @param passages in order; every block of both documents is in exactly one
 */
public record TwoTexts(Document source, Document target, List<Passage> passages) {

  /** Blocks that belong together: from, inclusive, to, exclusive; one side may be empty. */
  public record Passage(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {}

  public TwoTexts {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(target, "target must not be null");
    passages = List.copyOf(passages);
    int sources = 0;
    int targets = 0;
    for (Passage passage : passages) {
      if (passage.sourceFrom() != sources
          || passage.targetFrom() != targets
          || passage.sourceTo() < sources
          || passage.targetTo() < targets) {
        throw new IllegalArgumentException("passages leave a gap or overlap: " + passage);
      }
      sources = passage.sourceTo();
      targets = passage.targetTo();
    }
    if (sources != source.blocks().size() || targets != target.blocks().size()) {
      throw new IllegalArgumentException("passages do not hold all blocks");
    }
  }
}

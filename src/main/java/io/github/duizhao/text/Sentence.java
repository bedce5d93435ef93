package io.github.duizhao.text;

import java.util.Objects;

/**
 * A sentence: what a segmenter cuts from a block.
 *
 * @param index 0-based in its document
 * @param span within {@code block.text()}, without white space at its ends
 */
public record Sentence(int index, Block block, Span span) {

  public Sentence {
    Objects.checkFromToIndex(span.start(), span.end(), block.text().length());
  }

  public String text() {
    return block.text().substring(span.start(), span.end());
  }

  /** Where it stands in the content. */
  public Span file() {
    return block.toFile(span);
  }

  /**
   * Where a stretch of it stands in the content.
   *
   * @param within a span of {@link #text()}
   */
  public Span file(Span within) {
    return block.toFile(within.shift(span.start()));
  }
}

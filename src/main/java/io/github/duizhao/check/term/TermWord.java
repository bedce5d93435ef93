package io.github.duizhao.check.term;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Span;

/**
 * One word of a text.
 *
 * @param key its stem in English, its simplified characters in Chinese
 * @param span within the block's text
 */
record TermWord(String key, Block block, Span span) {

  /** As it stands in the text. */
  String form() {
    return span.in(block.text());
  }

  /** Where it stands in the content. */
  Span file() {
    return block.toFile(span);
  }

  /** Whether another word begins right where this one ends. */
  boolean touches(TermWord next) {
    return block == next.block() && span.end() == next.span().start();
  }
}

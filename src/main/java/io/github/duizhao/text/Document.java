package io.github.duizhao.text;

import java.util.List;
import java.util.Objects;

/**
 * One text in one language, read from a file.
 *
 * @param name the file's name as the user gave it, for messages; not necessarily a path
 * @param blocks in the order of the file, {@link Block#index} counting from 0
 * @param skipped what belongs to no block, in the order of the file
 */
public record Document(
    String name, Lang lang, Content content, List<Block> blocks, List<Skipped> skipped) {

  public Document {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(lang, "lang must not be null");
    Objects.requireNonNull(content, "content must not be null");
    blocks = List.copyOf(blocks);
    skipped = List.copyOf(skipped);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.index() != i) {
        throw new IllegalArgumentException("block " + i + " has index " + block.index());
      }
      if (block.file().end() > content.length()) {
        throw new IllegalArgumentException("block " + i + " ends after the file");
      }
    }
  }

  /** The same document, in another language. */
  public Document withLang(Lang other) {
    return new Document(name, other, content, blocks, skipped);
  }

  /** The same document, under another name. */
  public Document withName(String other) {
    return new Document(other, lang, content, blocks, skipped);
  }

  /** A document without text, as the missing side of a text that is checked alone. */
  public static Document empty(String name, Lang lang) {
    return new Document(name, lang, Content.of(""), List.of(), List.of());
  }
}

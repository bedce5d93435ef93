package io.github.duizhao.read;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The blocks and skipped stretches of a document in the making. */
final class BlockList {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  /** Adds a block, unless it has neither text nor marks. */
  void add(BlockBuilder builder, Block.Kind kind, Block.Role role, int level) {
    if (builder.length() == 0 && !builder.hasMarks()) {
      return;
    }
    Block block = builder.build(blocks.size(), kind, role, level);
    if (!block.text().isEmpty() || !block.marks().isEmpty()) {
      blocks.add(block);
    }
  }

  void add(BlockBuilder builder, Block.Kind kind, int level) {
    add(builder, kind, Block.Role.BODY, level);
  }

  void skip(int from, int to, Skipped.Reason reason) {
    if (from < to) {
      skipped.add(new Skipped(new Span(from, to), reason));
    }
  }

  Document document(String name, Lang lang, Content content) {
    skipped.sort(Comparator.comparing(Skipped::span));
    return new Document(name, lang, content, Roles.give(blocks), skipped);
  }
}

package io.github.duizhao.read.plain;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.DocumentReader;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.read.block.Roles;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Span;

/**
 * Reads plain text: a paragraph is a run of lines between blank lines; the lines that name the
 * translator are one of their own. Front matter is read as in Markdown: articles are kept as text
 * with the fields of their page on top. Thread-safe.
 */
public final class PlainTextReader implements DocumentReader {

  @Override
  public Document read(String name, Lang lang, Content content) {
    BlockList blocks = new BlockList();
    LineJoin join = LineJoin.of(content);
    String body = FrontMatter.take(content, join, blocks);
    BlockBuilder block = new BlockBuilder(join);
    boolean credits = false;
    for (int line = 1; line <= content.lineCount(); line++) {
      Span span = content.line(line);
      int from = span.start();
      int to = span.end();
      while (from < to && isBlank(body.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(body.charAt(to - 1))) {
        to--;
      }
      boolean credit = from < to && Roles.startsCredit(body.substring(from, to));
      if (from == to || (credit && !credits)) {
        blocks.add(block, Block.Kind.PARAGRAPH, 0);
        block = new BlockBuilder(join);
      }
      credits = credit || (credits && from < to);
      if (from < to) {
        block.verbatim(content, from, to);
        block.gap(to, line < content.lineCount() ? content.line(line + 1).start() : to, true);
      }
    }
    blocks.add(block, Block.Kind.PARAGRAPH, 0);
    return blocks.document(name, lang, content);
  }

  /** Chinese paragraphs are often indented with two ideographic spaces. */
  private static boolean isBlank(char c) {
    return BlockBuilder.isSpace(c) || c == '\u3000' || c == '\u000b';
  }
}

package io.github.duizhao.read.plain;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.DocumentReader;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text that is cut already, a sentence a line: every line is one segment, so that the
 * number of a segment is the number of its line. An empty line is a segment without text.
 */
public final class LineReader implements DocumentReader {

  @Override
  public Document read(String name, Lang lang, Content content) {
    List<Block> blocks = new ArrayList<>(content.lineCount());
    for (int line = 1; line <= content.lineCount(); line++) {
      Span span = content.line(line);
      boolean afterLastLineEnd = line == content.lineCount() && span.start() == content.length();
      if (afterLastLineEnd) {
        break;
      }
      int from = span.start();
      int to = span.end();
      while (from < to && isBlank(content.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(content.charAt(to - 1))) {
        to--;
      }
      List<Run> runs = from == to ? List.of() : List.of(new Run(0, to - from, from, to - from));
      String text = content.text().substring(from, to);
      blocks.add(
          new Block(blocks.size(), Block.Kind.SEGMENT, Block.Role.BODY, 0, text, List.of(), runs));
    }
    return new Document(name, lang, content, blocks, List.of());
  }

  private static boolean isBlank(char c) {
    return BlockBuilder.isSpace(c) || c == '\u3000' || c == '\u000b';
  }
}

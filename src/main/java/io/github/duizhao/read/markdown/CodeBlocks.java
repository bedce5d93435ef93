package io.github.duizhao.read.markdown;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Makes blocks of the code in a Markdown tree: line by line, as it stands in the file. */
final class CodeBlocks {

  private CodeBlocks() {}

  static void add(Node node, Content content, LineJoin join, BlockList blocks) {
    String literal =
        node instanceof FencedCodeBlock fenced
            ? fenced.getLiteral()
            : ((IndentedCodeBlock) node).getLiteral();
    if (literal == null || literal.isBlank()) {
      return;
    }
    List<SourceSpan> spans = node.getSourceSpans();
    BlockBuilder block = new BlockBuilder(join);
    int next = node instanceof FencedCodeBlock ? 1 : 0;
    int last = Nodes.start(node);
    for (int at = 0; at < literal.length(); ) {
      int end = literal.indexOf('\n', at);
      int lineEnd = end < 0 ? literal.length() : end;
      String line = literal.substring(at, lineEnd);
      // Lines without a character have no span.
      boolean placed =
          next < spans.size() && (!line.isBlank() || isBlank(spans.get(next), content));
      if (placed) {
        SourceSpan span = spans.get(next++);
        last =
            line(
                block,
                line,
                span.getInputIndex(),
                span.getInputIndex() + span.getLength(),
                content);
      }
      if (end >= 0) {
        int from = next < spans.size() ? spans.get(next).getInputIndex() : last;
        block.replaced("\n", last, Math.max(last, Math.min(from, last + 1)));
      }
      at = lineEnd + 1;
    }
    blocks.add(block, Block.Kind.CODE, 0);
  }

  private static boolean isBlank(SourceSpan span, Content content) {
    int from = span.getInputIndex();
    return content.text().substring(from, from + span.getLength()).isBlank();
  }

  /** Adds a line of code that ends at {@code end}; gives that place back. */
  private static int line(BlockBuilder block, String line, int start, int end, Content content) {
    int from = Math.max(start, end - line.length());
    // A tab that is half indentation is shown as spaces; the rest of the line is as it stands.
    int shown = line.length() - (end - from);
    while (shown < line.length() && from < end && line.charAt(shown) != content.charAt(from)) {
      shown++;
      from++;
    }
    block.replaced(line.substring(0, shown), from, from);
    block.verbatim(content, from, end);
    return end;
  }
}

package io.github.duizhao.read;

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
    int first = node instanceof FencedCodeBlock ? 1 : 0;
    BlockBuilder block = new BlockBuilder(join);
    int at = 0;
    for (int i = first; i < spans.size() && at < literal.length(); i++) {
      int end = literal.indexOf('\n', at);
      String line = literal.substring(at, end < 0 ? literal.length() : end);
      SourceSpan span = spans.get(i);
      int to = span.getInputIndex() + span.getLength();
      int from = Math.max(span.getInputIndex(), to - line.length());
      // A tab that is half indentation is shown as spaces; the rest of the line is as it stands.
      int shown = line.length() - (to - from);
      while (shown < line.length() && line.charAt(shown) != content.charAt(from)) {
        shown++;
        from++;
      }
      block.replaced(line.substring(0, shown), from, from);
      block.verbatim(content, from, to);
      if (end >= 0) {
        int next = i + 1 < spans.size() ? spans.get(i + 1).getInputIndex() : to;
        block.replaced("\n", to, Math.max(to, next));
      }
      at = end < 0 ? literal.length() : end + 1;
    }
    blocks.add(block, Block.Kind.CODE, 0);
  }
}

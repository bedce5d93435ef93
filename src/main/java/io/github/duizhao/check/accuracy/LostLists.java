package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds paragraphs of a translation that announce a list and are followed by none: {@code 嘉宾包括：}
 * and then the end, or one link by itself. It needs no source. Lists are written in many ways, so
 * all else that may be one (headings, code, pictures, a run of paragraphs) is taken for one.
 */
final class LostLists {

  private static final Pattern LEAD_IN = Pattern.compile("(?:包括|包含)[^。！？!?；;，,：:]{0,10}[:：]$");

  private static final String CLAUSE_ENDS = "。！？!?；;，,：:";

  private LostLists() {}

  /** The announcing clause at the end of this passage, where no list follows; else empty. */
  static Optional<Span> in(Passage passage, List<Block> blocks) {
    Block block = passage.block();
    String text = block.text().stripTrailing();
    if (block.kind() != Block.Kind.PARAGRAPH
        || block.role() != Block.Role.BODY
        || !(text.endsWith(":") || text.endsWith("："))
        || mayBeList(blocks, block.index() + 1)) {
      return Optional.empty();
    }
    Matcher leadIn = LEAD_IN.matcher(text);
    if (!leadIn.find()) {
      return Optional.empty();
    }
    int start = leadIn.start();
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return Optional.of(new Span(start, text.length()));
  }

  private static boolean mayBeList(List<Block> blocks, int next) {
    if (next >= blocks.size() || blocks.get(next).role() != Block.Role.BODY) {
      return false;
    }
    return blocks.get(next).kind() != Block.Kind.PARAGRAPH
        || !isOneLink(blocks.get(next))
        || (next + 1 < blocks.size() && isOneLink(blocks.get(next + 1)));
  }

  private static boolean isOneLink(Block block) {
    int length = block.text().strip().length();
    return block.marks().stream()
        .anyMatch(
            mark -> mark.kind() == Mark.Kind.LINK && length > 0 && mark.span().length() >= length);
  }
}

package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A block as the name checks see it: its text with code, addresses and paths hidden, its Latin
 * pieces, its links. Offsets count in the block's text.
 */
public final class NamePassage {

  private final Block block;
  private final String text;
  private final BitSet hidden;
  private final List<Piece> pieces;
  private final List<Mark> links;

  NamePassage(Block block) {
    this.block = block;
    this.text = block.text();
    this.hidden = hidden(block);
    this.links = block.marks().stream().filter(m -> m.kind() == Mark.Kind.LINK).toList();
    BitSet borders = new BitSet(text.length() + 1);
    for (Mark link : links) {
      borders.set(link.span().start());
      borders.set(link.span().end());
    }
    this.pieces = pieces(text, hidden, borders);
  }

  public Block block() {
    return block;
  }

  public String text() {
    return text;
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /** The Latin pieces of its code and addresses. */
  public List<Piece> hiddenPieces() {
    BitSet shown = new BitSet(text.length());
    shown.set(0, text.length());
    shown.andNot(hidden);
    return pieces(text, shown, new BitSet());
  }

  public List<Mark> links() {
    return links;
  }

  /** The links that share a character with a stretch of the text or touch it. */
  public List<Mark> linksAt(int start, int end) {
    return block.marksAt(new Span(start, end)).stream()
        .filter(mark -> mark.kind() == Mark.Kind.LINK)
        .toList();
  }

  public boolean isHidden(int offset) {
    return hidden.get(offset);
  }

  /** Where a stretch of the text stands in the content. */
  public Span file(int start, int end) {
    return block.toFile(new Span(start, end));
  }

  private static BitSet hidden(Block block) {
    String text = block.text();
    BitSet hidden = new BitSet(text.length());
    for (Mark mark : block.marks()) {
      if (mark.kind() == Mark.Kind.CODE) {
        hidden.set(mark.span().start(), mark.span().end());
      }
    }
    int at = 0;
    while (at < text.length()) {
      if (!isWordChar(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      boolean address = false;
      while (end < text.length() && isWordChar(text.charAt(end))) {
        char c = text.charAt(end);
        address |= c == '@' && end > at || text.startsWith("://", end);
        end++;
      }
      if (address
          || text.startsWith("www.", at)
          || text.charAt(at) == '/'
          || text.charAt(at) == '-' && end - at > 2
          || slashes(text, at, end) > 1) {
        hidden.set(at, end);
      }
      at = end;
    }
    return hidden;
  }

  private static int slashes(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == '/' ? 1 : 0;
    }
    return count;
  }

  private static boolean isWordChar(char c) {
    return Script.isLatin(c) || "-_.~:/?#@!$&*+=%".indexOf(c) >= 0;
  }

  private static List<Piece> pieces(String text, BitSet hidden, BitSet borders) {
    List<Piece> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (hidden.get(at) || !Script.isLatin(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length()
          && Script.isLatin(text.charAt(end))
          && !hidden.get(end)
          && !borders.get(end)) {
        end++;
      }
      found.add(new Piece(at, end, text.substring(at, end)));
      at = end;
    }
    return List.copyOf(found);
  }
}

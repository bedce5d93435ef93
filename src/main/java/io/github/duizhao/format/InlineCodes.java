package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bead's text with its inline markup, cut into pieces; a code of the source and the code of the
 * target that stands for it have the same number.
 */
record InlineCodes(List<Piece> source, List<Piece> target) {

  enum Shape {
    TEXT,
    /** Opens what the {@link #CLOSE} of the same id closes, in the same segment. */
    OPEN,
    CLOSE,
    /** Opens, and its end lies in another segment. */
    OPEN_ONLY,
    CLOSE_ONLY,
    /** Stands for itself: an image without text, a footnote's number. */
    STANDALONE
  }

  /**
   * @param text visible text, or a code as it stands in the file
   * @param kind what the code is; TAG for text
   * @param id 1-based, the same for both ends of a pair, counted in each segment; 0 for text
   * @param match 1-based, the same for codes that stand for each other; 0 for text
   */
  record Piece(Shape shape, String text, Mark.Kind kind, int id, int match) {}

  private record Code(Shape shape, int at, Span file, Mark mark, int id) {}

  static InlineCodes of(Bead bead, Bitext bitext) {
    Map<String, List<Integer>> open = new HashMap<>();
    int[] matches = new int[1];
    List<Piece> source =
        pieces(
            bead.source(),
            bitext.source(),
            mark -> {
              int match = ++matches[0];
              open.computeIfAbsent(mark.kind() + " " + mark.value(), key -> new ArrayList<>())
                  .add(match);
              open.computeIfAbsent(mark.kind().name(), key -> new ArrayList<>()).add(match);
              return match;
            });
    List<Piece> target = pieces(bead.target(), bitext.target(), mark -> take(mark, open, matches));
    return new InlineCodes(source, target);
  }

  /**
   * The first free code of the source with the same value, else one of the same kind, else none.
   */
  private static int take(Mark mark, Map<String, List<Integer>> open, int[] matches) {
    for (String key : List.of(mark.kind() + " " + mark.value(), mark.kind().name())) {
      List<Integer> free = open.getOrDefault(key, List.of());
      if (!free.isEmpty()) {
        Integer match = free.get(0);
        open.values().forEach(list -> list.remove(match));
        return match;
      }
    }
    return ++matches[0];
  }

  private interface Numbering {
    int match(Mark mark);
  }

  private static List<Piece> pieces(List<Sentence> sentences, Side side, Numbering numbering) {
    List<Piece> pieces = new ArrayList<>();
    int[] ids = new int[1];
    String before = "";
    for (Sentence sentence : sentences) {
      if (!pieces.isEmpty()) {
        addText(BeadText.joiner(before, side.lang()), pieces);
      }
      before = sentence.text();
      sentence(sentence, side.document().content(), ids, numbering, pieces);
    }
    return pieces;
  }

  private static void sentence(
      Sentence sentence, Content content, int[] ids, Numbering numbering, List<Piece> pieces) {
    Map<Mark, Integer> matches = new HashMap<>();
    String text = sentence.block().text();
    int at = sentence.span().start();
    for (Code code : codes(sentence, ids)) {
      addText(text.substring(at, code.at()), pieces);
      at = code.at();
      int match = matches.computeIfAbsent(code.mark(), numbering::match);
      pieces.add(
          new Piece(code.shape(), code.file().in(content), code.mark().kind(), code.id(), match));
    }
    addText(text.substring(at, sentence.span().end()), pieces);
  }

  private static void addText(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Shape.TEXT, text, Mark.Kind.TAG, 0, 0));
    }
  }

  /** The codes of a sentence in the order of the file, which nests them rightly. */
  private static List<Code> codes(Sentence sentence, int[] ids) {
    List<Code> codes = new ArrayList<>();
    Span span = sentence.span();
    for (Mark mark : sentence.block().marksAt(span)) {
      Span on = mark.span();
      if (on.isEmpty()) {
        if (span.start() <= on.start() && on.start() <= span.end() && !mark.file().isEmpty()) {
          codes.add(new Code(Shape.STANDALONE, on.start(), mark.file(), mark, ++ids[0]));
        }
        continue;
      }
      if (!on.overlaps(span)) {
        continue;
      }
      boolean opens = span.contains(on.start());
      boolean closes = on.end() <= span.end();
      Span inner = sentence.block().toFile(on);
      int id = ++ids[0];
      if (opens) {
        Span code = new Span(Math.min(mark.file().start(), inner.start()), inner.start());
        codes.add(new Code(closes ? Shape.OPEN : Shape.OPEN_ONLY, on.start(), code, mark, id));
      }
      if (closes) {
        Span code = new Span(inner.end(), Math.max(mark.file().end(), inner.end()));
        codes.add(new Code(opens ? Shape.CLOSE : Shape.CLOSE_ONLY, on.end(), code, mark, id));
      }
    }
    codes.sort(
        Comparator.comparingInt(Code::at)
            .thenComparingInt(code -> code.file().start())
            .thenComparingInt(code -> code.file().end()));
    return codes;
  }
}

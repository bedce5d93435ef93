package io.github.duizhao.segment;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Interruption;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a document. */
public final class Sentences {

  /** A link's text is a title or a name up to this length; it is not cut. */
  private static final int LONGEST_LINK_TEXT = 120;

  private Sentences() {}

  /**
   * Cuts every block with the segmenter of the document's language. Code and segments that were cut
   * before are one sentence each; other blocks without a visible character have none; an empty
   * segment is an empty sentence, so that its line counts. Speech is cut at line feeds, too.
   *
   * @throws java.util.concurrent.CancellationException if this thread is interrupted; it stays so
   */
  public static List<Sentence> of(Document document) {
    Segmenter segmenter = Segmenters.forLang(document.lang());
    List<Sentence> sentences = new ArrayList<>();
    Interruption asking = Interruption.ofThisThread();
    for (Block block : document.blocks()) {
      asking.stopIfAsked();
      List<Span> spans =
          !block.isProse()
              ? new Cuts(block.text(), List.of()).spans()
              : block.kind() == Block.Kind.SPEECH
                  ? speech(block, segmenter)
                  : segmenter.split(block.text(), whole(block));
      if (spans.isEmpty() && block.kind() == Block.Kind.SEGMENT) {
        // The number of a sentence is the number of its line there, so that an empty one counts.
        spans = List.of(new Span(0, 0));
      }
      for (Span span : spans) {
        sentences.add(new Sentence(sentences.size(), block, span));
      }
    }
    return List.copyOf(sentences);
  }

  private static List<Span> speech(Block block, Segmenter segmenter) {
    String text = block.text();
    List<Span> spans = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int start = from;
      segmenter
          .split(text.substring(from, to), List.of())
          .forEach(span -> spans.add(span.shift(start)));
      from = to + 1;
    }
    return spans;
  }

  /** What must not be cut: code, and the text of links but for the mark that ends it. */
  private static List<Span> whole(Block block) {
    List<Span> spans = new ArrayList<>();
    for (Mark mark : block.marks()) {
      if (mark.kind() == Mark.Kind.CODE) {
        add(mark.span(), spans);
      } else if (mark.kind() == Mark.Kind.LINK && mark.span().length() <= LONGEST_LINK_TEXT) {
        add(withoutEnd(block.text(), mark.span()), spans);
      }
    }
    spans.sort(null);
    return spans;
  }

  private static void add(Span span, List<Span> spans) {
    if (!span.isEmpty()) {
      spans.add(span);
    }
  }

  private static Span withoutEnd(String text, Span span) {
    int end = span.end();
    while (end > span.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }
}

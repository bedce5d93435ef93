package io.github.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void countsThroughTheDocument() {
    Document document =
        document(
            Lang.EN,
            block(0, Block.Kind.PARAGRAPH, "It was late. We went home."),
            block(1, Block.Kind.PARAGRAPH, "She stayed."));
    List<Sentence> sentences = Sentences.of(document);
    assertEquals(
        List.of("It was late.", "We went home.", "She stayed."),
        sentences.stream().map(Sentence::text).toList());
    assertEquals(List.of(0, 1, 2), sentences.stream().map(Sentence::index).toList());
  }

  @Test
  void leavesCodeAndSegmentsUncut() {
    Document document =
        document(
            Lang.EN,
            block(0, Block.Kind.CODE, "Run it. Then stop.\nDone. "),
            block(1, Block.Kind.SEGMENT, "One. Two."),
            block(2, Block.Kind.SEGMENT, ""),
            block(3, Block.Kind.PARAGRAPH, "\u00a0 \u3000"));
    assertEquals(
        List.of("Run it. Then stop.\nDone.", "One. Two.", ""),
        Sentences.of(document).stream().map(Sentence::text).toList());
  }

  @Test
  void keepsMarkedCodeAndLinkTextWhole() {
    String text = "Type Stop! Now and read Who Am I? A Life next. What else? Go on.";
    Mark code = mark(Mark.Kind.CODE, text, "Stop! Now");
    Mark link = mark(Mark.Kind.LINK, text, "Who Am I? A Life");
    Mark ended = mark(Mark.Kind.LINK, text, "What else?");
    Block block =
        new Block(
            0,
            Block.Kind.PARAGRAPH,
            Block.Role.BODY,
            0,
            text,
            List.of(code, link, ended),
            List.of(new Run(0, text.length(), 0, text.length())));
    assertEquals(
        List.of("Type Stop! Now and read Who Am I? A Life next.", "What else?", "Go on."),
        Sentences.of(document(Lang.EN, block)).stream().map(Sentence::text).toList());
  }

  private static Mark mark(Mark.Kind kind, String text, String part) {
    int start = text.indexOf(part);
    Span span = new Span(start, start + part.length());
    return new Mark(kind, span, "", span, new Span(0, 0));
  }

  private static Block block(int index, Block.Kind kind, String text) {
    List<Run> runs = new ArrayList<>();
    if (!text.isEmpty()) {
      runs.add(new Run(0, text.length(), 0, text.length()));
    }
    return new Block(index, kind, Block.Role.BODY, 0, text, List.of(), runs);
  }

  private static Document document(Lang lang, Block... blocks) {
    return new Document("test", lang, Content.of("x".repeat(1000)), List.of(blocks), List.of());
  }
}

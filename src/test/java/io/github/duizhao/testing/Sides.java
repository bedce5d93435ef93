package io.github.duizhao.testing;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes sides of a bitext from lines. */
public final class Sides {

  private Sides() {}

  public static Side lines(Lang lang, String... lines) {
    return lines(lang, Arrays.asList(lines));
  }

  /** Each line is a segment of its own. */
  public static Side lines(Lang lang, List<String> lines) {
    return blocks(lang, lines.stream().map(l -> List.of(l)).toList(), Block.Kind.SEGMENT);
  }

  /** Each list is a block with its sentences. */
  public static Side blocks(Lang lang, List<List<String>> blocks, Block.Kind kind) {
    StringBuilder content = new StringBuilder();
    List<Block> made = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (List<String> block : blocks) {
      String text = String.join(" ", block);
      List<Run> runs =
          text.isEmpty()
              ? List.of()
              : List.of(new Run(0, text.length(), content.length(), text.length()));
      Block one = new Block(made.size(), kind, Block.Role.BODY, 0, text, List.of(), runs);
      made.add(one);
      content.append(text).append('\n');
      int at = 0;
      for (String sentence : block) {
        sentences.add(new Sentence(sentences.size(), one, new Span(at, at + sentence.length())));
        at += sentence.length() + 1;
      }
    }
    Document document = new Document("test", lang, Content.of(content.toString()), made, List.of());
    return new Side(document, sentences);
  }

  /** The shapes of all beads, such as {@code 1-1 2-1}. */
  public static String shapes(Bitext bitext) {
    return String.join(" ", bitext.beads().stream().map(Bead::shape).toList());
  }
}

package io.github.duizhao.check;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.plain.LineReader;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Makes small bitexts for the tests of checks and runs one check over them. */
public final class CheckTexts {

  private CheckTexts() {}

  /** A document of paragraphs, a line each. */
  public static Document document(String name, Lang lang, String... paragraphs) {
    Content content = Content.of(String.join("\n", paragraphs));
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String text : paragraphs) {
      List<Run> runs =
          text.isEmpty() ? List.of() : List.of(new Run(0, text.length(), at, text.length()));
      blocks.add(
          new Block(
              blocks.size(), Block.Kind.PARAGRAPH, Block.Role.BODY, 0, text, List.of(), runs));
      at += text.length() + 1;
    }
    return new Document(name, lang, content, blocks, List.of());
  }

  /** Each block one sentence. */
  public static Side side(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.text().isBlank()) {
        sentences.add(new Sentence(sentences.size(), block, new Span(0, block.text().length())));
      }
    }
    return new Side(document, sentences);
  }

  public static Bitext target(String... paragraphs) {
    return Bitext.targetOnly(side(document("t.zh.txt", Lang.ZH, paragraphs)));
  }

  /** A Chinese text that is cut into sentences already, without its source. */
  public static Bitext lines(String... lines) {
    Content content = Content.of(String.join("\n", lines));
    return Bitext.targetOnly(side(new LineReader().read("t.zh", Lang.ZH, content)));
  }

  /** English and Chinese paragraphs by turns, tied one by one. */
  public static Bitext pair(String... turns) {
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    for (int i = 0; i < turns.length; i += 2) {
      english.add(turns[i]);
      chinese.add(turns[i + 1]);
    }
    return tie(
        side(document("s.en.txt", Lang.EN, english.toArray(String[]::new))),
        side(document("t.zh.txt", Lang.ZH, chinese.toArray(String[]::new))));
  }

  /** One Chinese sentence and its English translation. */
  public static Bitext reversed(String chinese, String english) {
    return tie(
        side(document("s.zh.txt", Lang.ZH, chinese)), side(document("t.en.txt", Lang.EN, english)));
  }

  /** A Chinese Markdown text without its source. */
  public static Bitext markdown(String chinese) {
    return Bitext.targetOnly(sentences("t.zh.md", Lang.ZH, chinese));
  }

  /** Two Markdown texts whose sentences go together one by one. */
  public static Bitext markdown(String english, String chinese) {
    Side source = sentences("s.en.md", Lang.EN, english);
    Side target = sentences("t.zh.md", Lang.ZH, chinese);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < source.sentences().size(); i++) {
      beads.add(
          new Bead(List.of(source.sentences().get(i)), List.of(target.sentences().get(i)), 0.95));
    }
    return new Bitext(source, target, beads);
  }

  /**
   * Two Markdown texts whose sentences go together in beads of these shapes, such as 1-1, 2-1 and
   * 1-0; those left over go one by one.
   */
  public static Bitext shaped(String english, String chinese, String... shapes) {
    Side source = sentences("s.en.md", Lang.EN, english);
    Side target = sentences("t.zh.md", Lang.ZH, chinese);
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    for (int i = 0; s < source.sentences().size() || t < target.sentences().size(); i++) {
      String[] shape = (i < shapes.length ? shapes[i] : "1-1").split("-");
      int nextS = s + Integer.parseInt(shape[0]);
      int nextT = t + Integer.parseInt(shape[1]);
      beads.add(
          new Bead(
              source.sentences().subList(s, nextS), target.sentences().subList(t, nextT), 0.95));
      s = nextS;
      t = nextT;
    }
    return new Bitext(source, target, beads);
  }

  private static Side sentences(String name, Lang lang, String text) {
    try {
      Document document = Documents.parse(name, lang, text);
      return new Side(document, Sentences.of(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ties sentences of equal number; an empty paragraph on one side makes a gap. */
  private static Bitext tie(Side source, Side target) {
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    for (int i = 0; i < source.document().blocks().size(); i++) {
      List<Sentence> left = new ArrayList<>();
      List<Sentence> right = new ArrayList<>();
      if (!source.document().blocks().get(i).text().isBlank()) {
        left.add(source.sentences().get(s++));
      }
      if (!target.document().blocks().get(i).text().isBlank()) {
        right.add(target.sentences().get(t++));
      }
      beads.add(new Bead(left, right, 0.95));
    }
    return new Bitext(source, target, beads);
  }

  public static List<Finding> run(Check check, Bitext bitext) {
    return run(check, bitext, Knowledge.NONE);
  }

  public static List<Finding> run(Check check, Bitext bitext, Knowledge knowledge) {
    return new CheckRunner(List.of(check), knowledge).run(bitext, CheckSettings.DEFAULT).findings();
  }

  /** What the check finds in the bitext, as the words found. */
  public static List<String> found(Check check, Bitext bitext) {
    return run(check, bitext).stream().map(Finding::found).toList();
  }
}

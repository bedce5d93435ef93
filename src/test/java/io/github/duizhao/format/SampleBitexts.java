package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
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
import java.util.Random;

/** Bitexts for the tests of formats: written by hand, and random ones with hostile characters. */
public final class SampleBitexts {

  private SampleBitexts() {}

  /** A side whose sentences are the lines of its document. */
  public static Side lines(String name, Lang lang, String... lines) {
    StringBuilder content = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      List<Run> runs =
          line.isEmpty()
              ? List.of()
              : List.of(new Run(0, line.length(), content.length(), line.length()));
      Block block =
          new Block(blocks.size(), Block.Kind.SEGMENT, Block.Role.BODY, 0, line, List.of(), runs);
      blocks.add(block);
      sentences.add(new Sentence(sentences.size(), block, new Span(0, line.length())));
      content.append(line).append('\n');
    }
    return new Side(
        new Document(name, lang, Content.of(content.toString()), blocks, List.of()), sentences);
  }

  /** Beads of the given shapes, as source and target counts in turn. */
  public static Bitext bitext(Side source, Side target, double confidence, int... shapes) {
    List<Bead> beads = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int i = 0; i < shapes.length; i += 2) {
      beads.add(
          new Bead(
              source.sentences().subList(from, from + shapes[i]),
              target.sentences().subList(to, to + shapes[i + 1]),
              confidence));
      from += shapes[i];
      to += shapes[i + 1];
    }
    return new Bitext(source, target, beads);
  }

  /** Two sentences to one, one to one, and one that was dropped. */
  public static Bitext podcast() {
    return bitext(
        lines("talk.en.txt", Lang.EN, "Listen to it.", "It is \"free\" & <short>.", "Bye.", "P.S."),
        lines("talk.zh.txt", Lang.ZH, "听一听：免费而且“短”。", "再见。"),
        0.934,
        2,
        1,
        1,
        1,
        1,
        0);
  }

  /** A linked word and a code span on each side, as a Markdown reader would give them. */
  public static Bitext marked() {
    return bitext(
        markdown(
            "a.en.md",
            Lang.EN,
            "Open [Overcast](https://overcast.fm/x) and run `ls`.",
            "Open Overcast and run ls."),
        markdown("a.zh.md", Lang.ZH, "运行 `ls`，再打开 [阴天](https://overcast.fm/x)。", "运行 ls，再打开 阴天。"),
        1,
        1,
        1);
  }

  private static Side markdown(String name, Lang lang, String file, String text) {
    List<Run> runs = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    int textAt = 0;
    while (textAt < text.length()) {
      int start = at;
      while (at < file.length()
          && textAt + at - start < text.length()
          && file.charAt(at) != '['
          && file.charAt(at) != '`'
          && file.charAt(at) != ']') {
        at++;
      }
      if (at > start) {
        runs.add(new Run(textAt, at - start, start, at - start));
        textAt += at - start;
      }
      if (at < file.length() && textAt < text.length()) {
        boolean link = file.charAt(at) == '[';
        int close = file.indexOf(link ? ']' : '`', at + 1);
        int end = link ? file.indexOf(')', at) + 1 : close + 1;
        runs.add(new Run(textAt, close - at - 1, at + 1, close - at - 1));
        marks.add(
            new Mark(
                link ? Mark.Kind.LINK : Mark.Kind.CODE,
                new Span(textAt, textAt + close - at - 1),
                link ? file.substring(close + 2, end - 1) : "",
                new Span(at, end),
                link ? new Span(close + 2, end - 1) : new Span(at, at)));
        textAt += close - at - 1;
        at = end;
      }
    }
    Block block = new Block(0, Block.Kind.PARAGRAPH, Block.Role.BODY, 0, text, marks, runs);
    Document document = new Document(name, lang, Content.of(file), List.of(block), List.of());
    return new Side(document, List.of(new Sentence(0, block, new Span(0, text.length()))));
  }

  /** A bitext of one-to-one beads whose texts hold what breaks formats. */
  public static Bitext hostile(long seed, int beads) {
    Random random = new Random(seed);
    String[] source = new String[beads];
    String[] target = new String[beads];
    int[] shapes = new int[2 * beads];
    for (int i = 0; i < beads; i++) {
      source[i] = hostileText(random);
      target[i] = hostileText(random);
      shapes[2 * i] = 1;
      shapes[2 * i + 1] = 1;
    }
    return bitext(
        lines("hostile.en.txt", Lang.EN, source),
        lines("hostile.zh.txt", Lang.ZH, target),
        0.5,
        shapes);
  }

  private static final String[] PIECES = {
    "a",
    "word ",
    "\\",
    "\\t",
    "\\n",
    "\\\\",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\"",
    "\"\"",
    "'",
    ",",
    ";",
    "<",
    ">",
    "&",
    "&amp;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<seg>",
    "</seg>",
    "\u0000",
    "\u0001",
    "\u001f",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u2028",
    "\ufeff",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udc00",
    "😀",
    "𠮷",
    "中文",
    "。",
    "“",
    "” ",
    "%s",
    "{0}",
    "msgid \"x\"",
    "#~ ",
    "=1+1",
    "@",
    "_x000D_",
    "i̇",
    "ẞ",
    " ",
    "  ",
    "<g id=\"1\">x</g>",
    "\u0301"
  };

  /** Never blank, so that it is a sentence, and without white space at its ends. */
  private static String hostileText(Random random) {
    StringBuilder text = new StringBuilder("x");
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.append("y").toString();
  }
}

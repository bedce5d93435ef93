package io.github.duizhao.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.read.html.HtmlReader;
import io.github.duizhao.read.markdown.MarkdownReader;
import io.github.duizhao.read.plain.PlainTextReader;
import io.github.duizhao.read.subtitle.SubtitleReader;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Span;
import io.github.duizhao.text.TwoTexts;
import java.util.List;
import java.util.Optional;

/** Short ways to read a text in a test; what they read is held to the promises of a document. */
public final class Reads {

  private Reads() {}

  public static Document markdown(String text) {
    return checked(new MarkdownReader().read("a.md", Lang.EN, Content.of(text)));
  }

  public static Document html(String text) {
    return checked(new HtmlReader().read("a.html", Lang.EN, Content.of(text)));
  }

  public static Document plain(String text) {
    return checked(new PlainTextReader().read("a.txt", Lang.EN, Content.of(text)));
  }

  public static Document subtitles(String text) {
    return checked(new SubtitleReader().read("a.srt", Lang.EN, Content.of(text)));
  }

  public static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  public static List<Mark> marks(Document document, Mark.Kind kind) {
    return document.blocks().stream()
        .flatMap(block -> block.marks().stream())
        .filter(mark -> mark.kind() == kind)
        .toList();
  }

  /** What stands in the file where the block says that {@code words} stand. */
  public static String inFile(Document document, String words) {
    Optional<Block> holder =
        document.blocks().stream().filter(block -> block.text().contains(words)).findFirst();
    Block block = holder.orElseThrow(() -> new AssertionError("no block holds " + words));
    int at = block.text().indexOf(words);
    return block.toFile(new Span(at, at + words.length())).in(document.content());
  }

  /** Every run leads to the characters that it says, in the order of the file. */
  public static Document checked(Document document) {
    Content content = document.content();
    for (Block block : document.blocks()) {
      int at = 0;
      for (Run run : block.runs()) {
        String shown = block.text().substring(run.textStart(), run.textEnd());
        assertTrue(run.fileStart() >= at, () -> "runs go back in " + block);
        assertTrue(run.fileEnd() <= content.length(), () -> "run after the end in " + block);
        if (run.isVerbatim() && !shown.isBlank()) {
          assertEquals(shown, content.text().substring(run.fileStart(), run.fileEnd()));
        }
        at = run.fileStart();
      }
      for (Mark mark : block.marks()) {
        assertTrue(mark.file().end() <= content.length(), () -> "mark after the end: " + mark);
        assertTrue(mark.valueFile().end() <= content.length(), () -> "value after end: " + mark);
      }
    }
    return document;
  }

  /** The passages of two texts put together, each as its blocks on both sides of a sign. */
  public static List<String> passages(TwoTexts texts) {
    checked(texts.source());
    checked(texts.target());
    return texts.passages().stream()
        .map(
            p ->
                blocks(texts.source(), p.sourceFrom(), p.sourceTo())
                    + " = "
                    + blocks(texts.target(), p.targetFrom(), p.targetTo()))
        .toList();
  }

  private static String blocks(Document document, int from, int to) {
    return String.join(" / ", texts(document).subList(from, to));
  }
}

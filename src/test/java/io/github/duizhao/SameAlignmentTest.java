package io.github.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One pair of texts as Markdown, HTML and plain text: the same sentences, the same beads. */
class SameAlignmentTest {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final Duizhao door = Duizhao.create();

  @ParameterizedTest
  @ValueSource(strings = {"podcast", "docs", "story"})
  void theBeadsDoNotDependOnTheFormat(String name) throws IOException {
    Path folder = Path.of(System.getProperty("duizhao.corpora"), name);
    String english = Files.readString(folder.resolve("source.en.md"));
    String chinese = Files.readString(folder.resolve("target.zh.md"));
    List<String> markdown = beads(read("a.md", Lang.EN, english), read("b.md", Lang.ZH, chinese));
    assertTrue(markdown.size() > 20, "a pair of some length");
    assertEquals(
        markdown,
        beads(read("a.html", Lang.EN, html(english)), read("b.html", Lang.ZH, html(chinese))));
    assertEquals(
        markdown,
        beads(
            read("a.txt", Lang.EN, plain("a.md", Lang.EN, english)),
            read("b.txt", Lang.ZH, plain("b.md", Lang.ZH, chinese))));
  }

  private static Document read(String name, Lang lang, String text) throws IOException {
    return Documents.parse(name, lang, text);
  }

  /** As another program makes HTML of it. */
  private static String html(String markdown) {
    Parser parser = Parser.builder().extensions(TABLES).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES).build();
    String body = renderer.render(parser.parse(markdown));
    return "<!DOCTYPE html><html><body><article>\n" + body + "</article></body></html>\n";
  }

  /** What a reader sees: one paragraph for each block. */
  private static String plain(String name, Lang lang, String markdown) throws IOException {
    return read(name, lang, markdown).blocks().stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private List<String> beads(Document source, Document target) {
    Bitext bitext = door.align(source, target);
    return bitext.beads().stream()
        .map((Bead bead) -> text(bead.source()) + " | " + text(bead.target()))
        .toList();
  }

  /** Plain text has no code blocks: their lines are joined there. */
  private static String text(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.text().replace('\n', ' '))
        .collect(Collectors.joining(" / "));
  }
}

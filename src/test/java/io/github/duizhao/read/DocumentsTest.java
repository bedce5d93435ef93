package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.testing.Reads;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  @Test
  void picksTheReaderByName() throws IOException {
    String text = "# A <b>b</b>";
    assertEquals(Block.Kind.HEADING, Documents.parse("X.MD", Lang.EN, text).blocks().get(0).kind());
    assertEquals("# A b", Documents.parse("x.htm", Lang.EN, text).blocks().get(0).text());
    assertEquals(text, Documents.parse("x", Lang.EN, text).blocks().get(0).text());
  }

  @Test
  void tellsTheLanguageOfAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.md");
    Files.write(file, "# 使用 Kubernetes API\n\n你好。\n".getBytes(StandardCharsets.UTF_8));
    Document document = Documents.read(file, Optional.empty(), ReadOptions.defaults());
    assertEquals(Lang.ZH, document.lang());
    assertEquals(file.toString(), document.name());
    assertEquals(
        Lang.of("de"),
        Documents.read(file, Optional.of(Lang.of("de")), ReadOptions.defaults()).lang());
  }

  @Test
  void countsLinesFromZeroAndKeepsEmptyOnes() {
    Document document =
        Reads.checked(Documents.lines("a.en", Lang.EN, Content.of("One.\r\n\r\n  Three. \r\n")));
    assertEquals(List.of("One.", "", "Three."), Reads.texts(document));
    assertEquals("Three.", Reads.inFile(document, "Three."));
    assertEquals(3, Documents.lines("a", Lang.EN, Content.of("a\nb\nc")).blocks().size());
    assertEquals(0, Documents.lines("a", Lang.EN, Content.of("")).blocks().size());
  }

  @Test
  void joinsWrappedLinesByScript() {
    Document document = Reads.plain("One\ntwo.\n\n  \n　　这是\n一段，\nAPI 的。\n");
    assertEquals(List.of("One two.", "这是一段，API 的。"), Reads.texts(document));
    assertEquals("一段，", Reads.inFile(document, "一段，"));
  }
}

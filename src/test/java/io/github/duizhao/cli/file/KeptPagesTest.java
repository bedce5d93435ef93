package io.github.duizhao.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are kept of office files, in which their findings stand. */
class KeptPagesTest {

  @TempDir Path folder;

  /** An office file as it is when it has been read: HTML under its own name. */
  private static Document read(String name, String text) throws IOException {
    Content html = Content.of("<html><body><p>" + text + "</p></body></html>");
    return Documents.parse("page.html", Optional.empty(), html).withName(name);
  }

  @Test
  void twoFilesOfOneNameAreKeptUnderTwo() throws IOException {
    Inputs.Pair pair =
        new Inputs.Pair(read("en/tale.docx", "The tide rose."), read("zh/tale.docx", "潮水涨了。"))
            .kept(Optional.of(folder));
    assertTrue(Files.readString(Path.of(pair.source().name())).contains("The tide rose."));
    assertTrue(Files.readString(Path.of(pair.target().name())).contains("潮水涨了。"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("tale.docx.html", "tale.docx.target.html"),
          files.map(it -> it.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void otherNamesStayAsTheyAre() throws IOException {
    Inputs.Pair pair =
        new Inputs.Pair(read("tale.en.docx", "The tide rose."), read("tale.zh.docx", "潮水涨了。"))
            .kept(Optional.of(folder));
    assertEquals(folder.resolve("tale.en.docx.html").toString(), pair.source().name());
    assertEquals(folder.resolve("tale.zh.docx.html").toString(), pair.target().name());
  }
}

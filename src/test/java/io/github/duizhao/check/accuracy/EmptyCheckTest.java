package io.github.duizhao.check.accuracy;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Check;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyCheckTest {

  private final Check check = new EmptyCheck();

  @Test
  void findsATranslationOfMarksAlone() {
    assertEquals(List.of("……"), found(check, pair("Press the red button.", "……")));
  }

  @Test
  void leavesAloneMarksForMarksAndSentencesLostInAlignedTexts() {
    assertEquals(
        List.of(), found(check, pair("...", "……", "Press the button.", "", "Stop now.", "停。")));
  }

  @Test
  void findsATranslationThatIsEmptyAsAWhole() throws Exception {
    Document source = Document.empty("a.en.txt", Lang.EN);
    Document target = Document.empty("a.zh.txt", Lang.ZH);
    Duizhao duizhao = Duizhao.create();
    assertEquals(List.of(), found(check, duizhao.align(source, target)));
    Document words =
        Documents.parse("a.en.txt", Optional.of(Lang.EN), Content.of("Press the button. Stop."));
    assertEquals(List.of(""), found(check, duizhao.align(words, target)));
    assertEquals(List.of(), found(new OmissionCheck(), duizhao.align(words, target)));
  }

  @Test
  void findsAnEmptySegmentOfAFileOfBothTexts(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("m.po");
    Files.writeString(
        file,
        """
        msgid ""
        msgstr "Language: zh_CN\\n"

        msgid "Press the red button now"
        msgstr ""

        msgid "Stop"
        msgstr "停"
        """);
    Bitext bitext = BitextFiles.read(file, Langs.UNKNOWN);
    assertEquals(1, found(check, bitext).size());
    assertEquals(List.of(), found(new OmissionCheck(), bitext));
  }
}

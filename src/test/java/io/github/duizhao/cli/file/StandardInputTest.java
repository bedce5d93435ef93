package io.github.duizhao.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {

  private static final String MARKDOWN =
      "# The harbour\n\nSee the [ferry](https://ferry.example). It sails *at noon*.\n";

  @TempDir Path folder;

  private static Cli run(String in, Object... args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
    try {
      return Cli.run(args);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void isPlainTextWithoutAName() {
    Cli cut = run(MARKDOWN, "segment", "-");
    assertTrue(cut.out().contains("[ferry](https://ferry.example)"), cut.out());
  }

  @Test
  void itsNameTellsItsFormat() {
    Cli cut = run(MARKDOWN, "segment", "--joiner", "|", "--stdin-name", "harbour.md", "-");
    assertEquals("The harbour\nSee the ferry.|It sails at noon.\n", cut.out());
    assertEquals(ExitCode.CLEAN, cut.code());
  }

  @Test
  void alignReadsItByItsName() throws Exception {
    Path target =
        Files.writeString(
            folder.resolve("a.zh.md"), "# 港口\n\n请看[渡轮](https://ferry.example)。它在*中午*启航。\n");
    Cli aligned =
        run(MARKDOWN, "align", "--format", "tsv", "--stdin-name", "harbour.md", "-", target);
    assertEquals(ExitCode.CLEAN, aligned.code(), aligned.err());
    assertTrue(aligned.out().contains("See the ferry.\t请看渡轮。"), aligned.out());
    assertFalse(aligned.out().contains("#"), aligned.out());
  }

  @Test
  void findingsAreNamedByIt() throws Exception {
    Path source = Files.writeString(folder.resolve("a.en.md"), "The ferry has 12 seats.\n");
    Cli checked =
        run("渡轮有 13 个座位。\n", "check", source, "-", "--stdin-name", "a.zh.md", "--fail-on", "never");
    assertTrue(checked.out().contains("a.zh.md:1:5: "), checked.out() + checked.err());
  }
}

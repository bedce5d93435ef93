package io.github.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** States where a text must be cut, in one string: {@code ‖} stands between its sentences. */
final class CutAssertions {

  private CutAssertions() {}

  static void assertEnglish(String cut) {
    String text = cut.replace("‖", " ");
    assertEquals(cut, cut(Lang.EN, text));
  }

  /** Chinese sentences follow each other without a space, and with one just the same. */
  static void assertChinese(String cut) {
    assertEquals(cut, cut(Lang.ZH, cut.replace("‖", "")));
    if (!cut.contains("“‖") && !cut.contains("”‖“")) {
      assertEquals(cut, cut(Lang.ZH, cut.replace("‖", " ")), "with spaces");
    }
  }

  static String cut(Lang lang, String text) {
    List<Span> spans = Segmenters.forLang(lang).split(text, List.of());
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining("‖"));
  }
}

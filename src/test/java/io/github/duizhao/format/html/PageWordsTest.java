package io.github.duizhao.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.Category;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.Report;
import io.github.duizhao.testing.SampleReports;
import io.github.duizhao.text.Skipped;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page has words in both languages for all that it says. */
class PageWordsTest {

  private static final Pattern ENTRY =
      Pattern.compile(
          "^  (\\w+): \\[\\s*'((?:[^'\\\\]|\\\\.)*)',\\s*'([^']*)'\\],", Pattern.MULTILINE);
  private static final Pattern USE = Pattern.compile("\\b(?:say|around)\\('(\\w+)'");

  private static String script() throws IOException {
    Report report = SampleReports.alone();
    StringWriter out = new StringWriter();
    new HtmlReport().write(report, out);
    String page = out.toString();
    return page.substring(page.lastIndexOf("<script>"));
  }

  private static Map<String, String[]> words() throws IOException {
    Map<String, String[]> words = new TreeMap<>();
    Matcher entry = ENTRY.matcher(script());
    while (entry.find()) {
      words.put(entry.group(1), new String[] {entry.group(2), entry.group(3)});
    }
    assertTrue(words.size() > 100, "the pattern reads strings.js: " + words.size());
    return words;
  }

  @Test
  void everyWordAskedForIsThere() throws IOException {
    TreeSet<String> asked = new TreeSet<>();
    Matcher use = USE.matcher(script());
    while (use.find()) {
      asked.add(use.group(1));
    }
    asked.removeIf(key -> key.endsWith("_"));
    asked.removeAll(words().keySet());
    assertEquals(new TreeSet<String>(), asked);
  }

  @Test
  void everyCategoryVerdictAndReasonHasAName() throws IOException {
    Map<String, String[]> words = words();
    for (Category category : Category.values()) {
      assertTrue(words.containsKey("cat_" + id(category)), category.name());
    }
    for (NameLedger.Verdict verdict : NameLedger.Verdict.values()) {
      assertTrue(words.containsKey("verdict_" + id(verdict)), verdict.name());
    }
    for (Skipped.Reason reason : Skipped.Reason.values()) {
      assertTrue(words.containsKey("reason_" + id(reason)), reason.name());
    }
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void bothLanguagesTakeTheSameValues() throws IOException {
    for (Map.Entry<String, String[]> entry : words().entrySet()) {
      String chinese = entry.getValue()[1];
      assertFalse(chinese.isBlank(), entry.getKey());
      if (!entry.getKey().endsWith("Count")) {
        assertEquals(holes(entry.getValue()[0]), holes(chinese), entry.getKey());
      }
    }
  }

  private static TreeSet<String> holes(String words) {
    TreeSet<String> holes = new TreeSet<>();
    Matcher hole = Pattern.compile("\\{(\\d)").matcher(words);
    while (hole.find()) {
      holes.add(hole.group(1));
    }
    return holes;
  }
}

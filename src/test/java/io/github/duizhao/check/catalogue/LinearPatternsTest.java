package io.github.duizhao.check.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every pattern of the program looks at a hostile text of twice the length at most about twice as
 * often. The looks at characters are counted, not the time: a pattern that goes back over all it
 * has read takes four times as many.
 */
class LinearPatternsTest {

  /** Longer than any bound of a quantifier. */
  private static final int LENGTH = 4_000;

  /** So few looks at each character are those of no pattern that goes back over the text. */
  private static final long FEW = 50;

  /** A bound of 2,000 makes the first looks grow faster than the text. */
  private static final double GROWTH = 2.9;

  private static final List<String> PIECES =
      List.of(
          "a",
          "A",
          "aA",
          "a1",
          "1",
          "1,",
          "1.",
          "0x",
          "a ",
          "A ",
          "the ",
          "not ",
          " ",
          "\t",
          "\n",
          "\r\n",
          "。",
          "，",
          "……",
          "...",
          "“",
          "”",
          "\"",
          "\"中",
          "'",
          "(",
          ")",
          "（",
          "（中",
          "[",
          "](",
          "[a](",
          "![",
          "【",
          "】",
          "<",
          "<b ",
          "</",
          "<!--",
          "<!-- duizhao-ignore ",
          "duizhao-ignore,",
          "&",
          "&#1",
          "*",
          "**",
          "* ",
          "`",
          "~",
          "http://",
          "http://a.",
          "https：",
          "www.",
          "a@",
          "a.b-",
          "##",
          "#a",
          "T1",
          "T1、",
          "【T",
          "⟦",
          "__PH",
          "{{",
          "{{<",
          "一",
          "万",
          "百分之",
          "三点",
          "一一",
          "第",
          "年",
          "月",
          "2019年",
          "1/",
          "1:",
          "$1",
          "￥",
          "%",
          "-",
          "--",
          "–",
          "·",
          "A·",
          "肯·",
          "|",
          "| a ",
          "[^",
          "[^1]:",
          "n't ",
          "no. ",
          "linkedin.com/in/",
          "/embed/",
          "&amp;",
          "中 ",
          "中a",
          "é");

  /**
   * One is only looked for at the start of a line; of the other the bound is as long as the texts
   * here.
   */
  private static final Set<String> OTHERWISE_BOUND = Set.of("Factory.CALLS", "BlockTokens.COMMENT");

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private final long[] looks;

    Counted(String text, long[] looks) {
      this.text = text;
      this.looks = looks;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks[0]++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.duizhao")) {
      boolean held =
          type.getFields().stream().anyMatch(it -> it.getRawType().isEquivalentTo(Pattern.class));
      if (!held) {
        continue;
      }
      for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
        String name = type.getSimpleName() + "." + field.getName();
        boolean asked = !OTHERWISE_BOUND.contains(name);
        if (asked && field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          patterns.put(name, (Pattern) field.get(null));
        }
      }
    }
    return patterns;
  }

  private static long looks(Pattern pattern, String piece, int length) {
    long[] looks = new long[1];
    String text = piece.repeat(length / piece.length() + 1).substring(0, length) + "\u0007";
    Matcher matcher = pattern.matcher(new Counted(text, looks));
    while (matcher.find()) {
      looks[0]++;
    }
    return looks[0];
  }

  @Test
  void everyPatternIsLinear() throws ReflectiveOperationException {
    Map<String, Pattern> patterns = patterns();
    assertTrue(patterns.size() > 60, "patterns were not found: " + patterns.size());
    StringBuilder slow = new StringBuilder();
    patterns.forEach(
        (name, pattern) -> {
          for (String piece : PIECES) {
            long once = looks(pattern, piece, LENGTH);
            if (once < FEW * LENGTH) {
              continue;
            }
            long twice = looks(pattern, piece, 2 * LENGTH);
            if (twice > GROWTH * once + LENGTH) {
              slow.append(name + " on <" + piece + ">: " + once + ", then " + twice + "\n");
            }
          }
        });
    assertEquals("", slow.toString());
  }

  @Test
  void aQuadraticPatternWouldBeSeen() {
    Pattern bad = Pattern.compile("a+b");
    assertTrue(looks(bad, "a", 2 * LENGTH) > GROWTH * looks(bad, "a", LENGTH) + LENGTH);
  }
}

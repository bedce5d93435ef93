package io.github.duizhao.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FoundNumbersTest {

  private static final Pattern LOOKS_AROUND = Pattern.compile("(?<![\\d.])\\d{1,2}-\\d(?!\\d)");

  @Test
  void theQuickWayFindsWhatTheSlowOneFinds() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        text.append("12-. 年".charAt(random.nextInt(6)));
      }
      FoundNumbers numbers = new FoundNumbers(text.toString(), Set.of());
      List<String> slow = new ArrayList<>();
      numbers.each(LOOKS_AROUND, m -> slow.add(m.start() + m.group()));
      List<String> quick = new ArrayList<>();
      numbers.fromDigit(LOOKS_AROUND, m -> quick.add(m.start() + m.group()));
      assertEquals(slow, quick, text.toString());
    }
  }

  @Test
  void whoAsksFirstHasTheCharacters() {
    FoundNumbers numbers = new FoundNumbers("2024-01-05", Set.of());
    numbers.each(
        Pattern.compile("\\d{4}"),
        m -> numbers.add(m, Set.of(m.group()), Quantity.Kind.DIGITS, Unit.NONE));
    List<String> later = new ArrayList<>();
    numbers.fromDigit(Pattern.compile("\\d+(?:-\\d+)?"), m -> later.add(m.group()));
    assertEquals(List.of("05"), later);
  }
}

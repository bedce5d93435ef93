package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordCountsTest {

  private static final Lexicon BUILT_IN = Lexicons.builtIn();
  private static final String TEXT = "容器运行在龘龘节点上，编排这些容器的程序会重新启动它们";

  @Test
  void itSaysWhatTheLexiconSaysTheFirstTimeAndLater() {
    WordCounts counts = new WordCounts(BUILT_IN);
    for (int round = 0; round < 2; round++) {
      for (int k = 0; k + 3 <= TEXT.length(); k++) {
        String two = TEXT.substring(k, k + 2);
        String three = TEXT.substring(k, k + 3);
        WordCounts.Pair pair = counts.of(TEXT.charAt(k), TEXT.charAt(k + 1));
        assertEquals(BUILT_IN.count(two.substring(0, 1)), counts.of(TEXT.charAt(k)));
        assertEquals(BUILT_IN.count(two), pair.count(), two);
        assertEquals(BUILT_IN.longest(two), pair.longest(), two);
        assertEquals(BUILT_IN.count(three), counts.of(three), three);
      }
    }
  }

  @Test
  void morePairsThanThereIsRoomForAreAnsweredRightly() {
    WordCounts counts =
        new WordCounts(
            new Lexicon() {
              @Override
              public int count(String chinese) {
                return chinese.charAt(0) * 7 + chinese.charAt(1);
              }

              @Override
              public int longest(String beginning) {
                return 2 + beginning.charAt(1) % 5;
              }
            });
    for (int round = 0; round < 2; round++) {
      for (char first = '一'; first < '一' + 400; first++) {
        for (char second = '一'; second < '一' + 400; second++) {
          WordCounts.Pair pair = counts.of(first, second);
          assertEquals(first * 7 + second, pair.count());
          assertEquals(2 + second % 5, pair.longest());
        }
      }
    }
  }

  @Test
  void theLexiconIsAskedOnce() {
    Map<String, Integer> asked = new HashMap<>();
    WordCounts counts =
        new WordCounts(
            new Lexicon() {
              @Override
              public int count(String chinese) {
                return asked.merge(chinese, 1, Integer::sum);
              }
            });
    for (int round = 0; round < 3; round++) {
      counts.of('容');
      counts.of('容', '器');
      counts.of("容器里");
    }
    assertEquals(Map.of("容", 1, "容器", 1, "容器里", 1), asked);
  }
}

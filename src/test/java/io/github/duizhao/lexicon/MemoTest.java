package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

  @Test
  void asksOnceForWhatItHasRoomFor() {
    AtomicInteger asked = new AtomicInteger();
    Memo<Integer> lengths =
        new Memo<>(
            1 << 10,
            word -> {
              asked.incrementAndGet();
              return word.length();
            });
    for (int round = 0; round < 3; round++) {
      assertEquals(9, lengths.get("container"));
      assertEquals(2, lengths.get("容器"));
    }
    assertEquals(2, asked.get());
  }

  @Test
  void answersRightlyWhenItForgets() {
    Memo<String> small = new Memo<>(2, word -> word + "!");
    for (int i = 0; i < 1000; i++) {
      assertEquals(i % 7 + "!", small.get(Integer.toString(i % 7)));
    }
  }

  @Test
  void givesManyThreadsTheSameAnswers() {
    Memo<String> shared = new Memo<>(64, word -> word + "!");
    assertTrue(
        IntStream.range(0, 200_000)
            .parallel()
            .mapToObj(i -> Integer.toString(i % 300))
            .allMatch(word -> shared.get(word).equals(word + "!")));
  }

  @Test
  void refusesSizesThatAreNoPowersOfTwo() {
    for (int size : new int[] {0, 1, 3, 1000}) {
      assertThrows(IllegalArgumentException.class, () -> new Memo<String>(size, word -> word));
    }
  }
}

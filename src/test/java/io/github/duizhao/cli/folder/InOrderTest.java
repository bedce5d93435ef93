package io.github.duizhao.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheDocuments() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> done = new ArrayList<>();
    new InOrder<Integer, Integer>(
            number -> {
              if (number == 1) {
                second.countDown();
              }
              if (number == 0 && Runtime.getRuntime().availableProcessors() > 1) {
                assertTrue(await(second), "the second one is begun before the first is done");
              }
              return number * 10;
            },
            (number, result) -> done.add(result),
            (number, failure) -> done.add(-number))
        .run(IntStream.range(0, 50).boxed().toList());
    assertEquals(IntStream.range(0, 50).map(i -> i * 10).boxed().toList(), done);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFailureIsToldAndTheOthersGoOn() throws Exception {
    List<String> told = new ArrayList<>();
    new InOrder<Integer, Integer>(
            number -> {
              if (number == 1) {
                throw new NoSuchFileException("a.md");
              }
              if (number == 2) {
                throw new IllegalStateException("odd");
              }
              return number;
            },
            (number, result) -> told.add("done " + result),
            (number, failure) -> told.add(failure.code() + " " + failure.line()))
        .run(List.of(0, 1, 2, 3));
    assertEquals(
        List.of(
            "done 0",
            "2 a.md: no such file",
            "3 a fault of ours, please report it (--debug shows where):"
                + " java.lang.IllegalStateException: odd",
            "done 3"),
        told);
  }

  @Test
  void whatCannotBeWrittenStopsAll() {
    AtomicInteger begun = new AtomicInteger();
    InOrder<Integer, Integer> work =
        new InOrder<>(
            number -> begun.incrementAndGet(),
            (number, result) -> {
              throw new IOException("disk full");
            },
            (number, failure) -> {});
    assertThrows(IOException.class, () -> work.run(IntStream.range(0, 100_000).boxed().toList()));
    assertTrue(begun.get() < 100_000, "not all of it was done");
  }
}

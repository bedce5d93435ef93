package io.github.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtOnceTest {

  private static final List<Integer> PIECES = IntStream.range(0, 200).boxed().toList();

  @Test
  void resultsComeInTheOrderOfThePieces() {
    assertEquals(
        PIECES.stream().map(k -> k * k).toList(), AtOnce.map(PIECES, piece -> piece * piece));
    assertEquals(List.of(), AtOnce.map(List.<Integer>of(), piece -> piece));
  }

  @Test
  void whatOnePieceThrowsIsThrown() {
    assertThrows(
        CancellationException.class,
        () ->
            AtOnce.map(
                PIECES,
                piece -> {
                  if (piece == 150) {
                    throw new CancellationException("the thread was interrupted");
                  }
                  return piece;
                }));
  }
}

package io.github.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InterruptionTest {

  @Test
  void workersStopWhenTheThreadThatAskedIsInterrupted() throws InterruptedException {
    CompletableFuture<Interruption> made = new CompletableFuture<>();
    CountDownLatch end = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              made.complete(Interruption.ofThisThread());
              while (end.getCount() > 0) {
                Thread.onSpinWait(); // unlike waiting, this leaves the sign where it is
              }
            });
    other.start();
    Interruption asking = made.join();
    try {
      assertDoesNotThrow(asking::stopIfAsked);
      other.interrupt();
      assertThrows(CancellationException.class, asking::stopIfAsked);
      assertTrue(other.isInterrupted());
    } finally {
      end.countDown();
      other.join();
    }
  }

  @Test
  void whatWasSeenHolds() {
    Interruption asking = Interruption.ofThisThread();
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, asking::stopIfAsked);
    assertTrue(Thread.interrupted());
    assertThrows(CancellationException.class, asking::stopIfAsked);
    assertDoesNotThrow(() -> Interruption.ofThisThread().stopIfAsked());
  }
}

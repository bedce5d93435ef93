package io.github.duizhao.check;

import java.util.concurrent.CancellationException;

/** The wish of another thread that this one should stop. */
public final class Interruption {

  private Interruption() {}

  /**
   * Gives a pipeline its thread back.
   *
   * @throws CancellationException if the thread is interrupted; it stays so
   */
  public static void stopIfAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted");
    }
  }
}

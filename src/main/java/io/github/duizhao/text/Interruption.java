package io.github.duizhao.text;

import java.util.concurrent.CancellationException;

/**
 * Whether the thread that asked for a piece of work wants it no more. Work that is shared out to
 * other threads looks at the one that asked, for only that one is interrupted. Thread-safe.
 */
public final class Interruption {

  private final Thread asking;

  /**
   * A thread that waits for others hides for a while that it was interrupted: once seen it holds.
   */
  private volatile boolean seen;

  private Interruption(Thread asking) {
    this.asking = asking;
  }

  /** That of the thread which calls this. */
  public static Interruption ofThisThread() {
    return new Interruption(Thread.currentThread());
  }

  /**
   * Gives a pipeline its thread back.
   *
   * @throws CancellationException if the thread that asked is interrupted; it stays so
   */
  public void stopIfAsked() {
    if (seen || asking.isInterrupted()) {
      seen = true;
      throw new CancellationException("the thread was interrupted");
    }
  }
}

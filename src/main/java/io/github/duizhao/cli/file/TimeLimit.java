package io.github.duizhao.cli.file;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * The option that says how long a document may take. Its thread is interrupted then, which reading,
 * aligning and checking look for, and goes on with the next document.
 */
public final class TimeLimit {

  /** More than a year is no limit; a sum of nanoseconds would not hold it. */
  private static final double MOST_SECONDS = 1e7;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description =
          "Give up a document that takes longer to read, align and check, and exit with 2; those"
              + " beside it go on. No limit if not given.")
  private Optional<Double> seconds = Optional.empty();

  /** What is done with one document. */
  public interface Work<R> {
    R get() throws IOException;
  }

  /**
   * Does the work on this thread.
   *
   * @param document what it is told by if it takes too long
   * @throws IOException if it does
   */
  public <R> R within(String document, Work<R> work) throws IOException {
    if (seconds.isEmpty() || seconds.get() > MOST_SECONDS) {
      return work.get();
    }
    Alarm alarm = new Alarm(Thread.currentThread(), (long) Math.ceil(seconds.get() * 1000));
    try {
      return work.get();
    } catch (IOException | RuntimeException e) {
      // not only told as cancelled: a file cannot be read by a thread that is interrupted
      if (alarm.stop()) {
        throw new IOException(document + ": takes longer than --timeout " + words(), e);
      }
      throw e;
    } finally {
      alarm.stop();
    }
  }

  private String words() {
    double value = seconds.orElseThrow();
    return value == Math.rint(value) && Math.abs(value) < MOST_SECONDS
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static final class Seconds implements CommandLine.ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      try {
        double seconds = Double.parseDouble(value);
        if (seconds > 0) {
          return seconds;
        }
      } catch (NumberFormatException e) {
        // told as any other wrong value
      }
      throw new CommandLine.TypeConversionException("no number of seconds above 0: " + value);
    }
  }

  /** Interrupts a thread after a while, unless it is stopped before. */
  private static final class Alarm implements Runnable {
    private final Thread working;
    private final long millis;
    private final Thread watch = new Thread(this, "timeout");
    private boolean stopped;
    private boolean rang;

    Alarm(Thread working, long millis) {
      this.working = working;
      this.millis = millis;
      watch.setDaemon(true);
      watch.start();
    }

    @Override
    public void run() {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        return;
      }
      ring();
    }

    private synchronized void ring() {
      if (!stopped) {
        rang = true;
        working.interrupt();
      }
    }

    /** Whether it rang; the thread it interrupted is as it was before. */
    synchronized boolean stop() {
      if (!stopped) {
        stopped = true;
        watch.interrupt();
        if (rang) {
          Thread.interrupted();
        }
      }
      return rang;
    }
  }
}

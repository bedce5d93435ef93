package io.github.duizhao.cli.talk;

import io.github.duizhao.check.Message;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * What is being done, on one line of the terminal, for work of over a second; silent where standard
 * error is no terminal.
 */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 1000;
  private static final long STEP_MILLIS = 120;
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int WIDTH = 24;

  /** What can be done. */
  public enum Stage {
    READING("reading", "读取"),
    FETCHING("fetching", "下载"),
    ALIGNING("aligning", "对齐"),
    CHECKING("checking", "检查"),
    LEARNING("learning", "学习"),
    WRITING("writing", "写入");

    private final Message words;

    Stage(String english, String chinese) {
      this.words = new Message(english, chinese);
    }
  }

  private final PrintWriter err;
  private final Lang language;
  private final Thread painter;
  private volatile String stage = "";
  private volatile double share = -1;
  private boolean painted;
  private String last = "";

  private Progress(PrintWriter err, Lang language, boolean visible) {
    this.err = err;
    this.language = language;
    this.painter = new Thread(this::paint, "progress");
    painter.setDaemon(true);
    if (visible) {
      painter.start();
    }
  }

  public static Progress on(PrintWriter err) {
    return on(err, Lang.EN);
  }

  /**
   * @param language Chinese, or English for any other
   */
  public static Progress on(PrintWriter err, Lang language) {
    // The console is there only if both standard streams are terminals: never in a pipe.
    boolean dumb = System.getenv().getOrDefault("TERM", "").equals("dumb");
    return new Progress(err, language, System.console() != null && !dumb);
  }

  /** Names what is being done now. */
  public Progress stage(Stage what) {
    return stage(language.isChinese() ? what.words.chinese() : what.words.english());
  }

  public Progress stage(String what) {
    stage = what;
    share = -1;
    return this;
  }

  /**
   * @param done share of the stage that is done, 0 to 1
   */
  public void done(double done) {
    share = done;
  }

  /** What prints, on a line of its own. */
  public interface Printing {
    void run() throws IOException;
  }

  /** Prints something in the middle of the work; the line is painted again below it. */
  public synchronized void over(Printing printing) throws IOException {
    clear();
    printing.run();
  }

  private void paint() {
    long start = System.currentTimeMillis();
    try {
      Thread.sleep(PATIENCE_MILLIS);
      while (true) {
        line((System.currentTimeMillis() - start) / 1000);
        Thread.sleep(STEP_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void line(long seconds) {
    double now = share;
    String bar = "";
    if (now >= 0) {
      int full = (int) Math.round(Math.min(1, now) * WIDTH);
      bar =
          String.format(
              Locale.ROOT,
              " [%s%s] %3d %%",
              "█".repeat(full),
              "·".repeat(WIDTH - full),
              Math.round(now * 100));
    }
    // A line longer than the terminal would wrap and stay; one painted again and again fills logs.
    String text = stage + bar + " " + seconds + " s";
    text = text.substring(0, Math.min(text.length(), Terminal.columns() - 1));
    if (!painted || !text.equals(last)) {
      err.print(CLEAR_LINE + text);
      err.flush();
      last = text;
      painted = true;
    }
  }

  @Override
  public synchronized void close() {
    painter.interrupt();
    clear();
  }

  private void clear() {
    if (painted) {
      err.print(CLEAR_LINE);
      err.flush();
      painted = false;
    }
  }
}

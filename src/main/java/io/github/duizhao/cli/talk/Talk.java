package io.github.duizhao.cli.talk;

import io.github.duizhao.check.Message;
import io.github.duizhao.text.Lang;
import java.io.PrintWriter;

/** What is told beside the data, on standard error, in the language of the messages. */
public final class Talk {

  private final PrintWriter err;
  private final boolean chinese;

  /**
   * @param language Chinese, or English for any other
   */
  public Talk(PrintWriter err, Lang language) {
    this.err = err;
    this.chinese = language.isChinese();
  }

  public String words(Message message) {
    return chinese ? message.chinese() : message.english();
  }

  /** A line that tells who speaks. */
  public void say(Message message) {
    say(words(message));
  }

  public void say(String line) {
    plain("duizhao: " + line);
  }

  /** A line below another. */
  public void plain(String line) {
    err.println(line);
    err.flush();
  }
}

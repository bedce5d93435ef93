package io.github.duizhao.cli;

import io.github.duizhao.check.Message;
import io.github.duizhao.text.Lang;
import java.io.PrintWriter;

/** What is told beside the data, on standard error, in the language of the messages. */
final class Talk {

  private final PrintWriter err;
  private final boolean chinese;

  /**
   * @param language Chinese, or English for any other
   */
  Talk(PrintWriter err, Lang language) {
    this.err = err;
    this.chinese = language.isChinese();
  }

  String words(Message message) {
    return chinese ? message.chinese() : message.english();
  }

  /** A line that tells who speaks. */
  void say(Message message) {
    say(words(message));
  }

  void say(String line) {
    plain("duizhao: " + line);
  }

  /** A line below another. */
  void plain(String line) {
    err.println(line);
    err.flush();
  }
}

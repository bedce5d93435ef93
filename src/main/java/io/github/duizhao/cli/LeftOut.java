package io.github.duizhao.cli;

import java.io.PrintWriter;

/** Counts characters that a format cannot hold, and tells of them. */
final class LeftOut {

  private long characters;

  void add(long more) {
    characters += more;
  }

  void tell(PrintWriter err) {
    if (characters > 0) {
      err.printf(
          "duizhao: %s %s left out, such as control characters, which XML cannot hold%n",
          characters, characters == 1 ? "character" : "characters");
      err.flush();
    }
  }
}

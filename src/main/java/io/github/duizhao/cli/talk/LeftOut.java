package io.github.duizhao.cli.talk;

import io.github.duizhao.check.Message;

/** Counts characters that a format cannot hold, and tells of them. */
public final class LeftOut {

  private long characters;

  public void add(long more) {
    characters += more;
  }

  public void tell(Talk talk) {
    if (characters > 0) {
      talk.say(
          new Message(
              "%s %s left out, such as control characters, which XML cannot hold"
                  .formatted(characters, characters == 1 ? "character" : "characters"),
              "略去 %s 个字符（如控制字符），XML 中不能有它们".formatted(characters)));
    }
  }
}

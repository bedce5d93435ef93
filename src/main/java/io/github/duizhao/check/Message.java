package io.github.duizhao.check;

import java.util.Objects;

/** A sentence for a person, in both languages of the reports; plain text, one line. */
public record Message(String english, String chinese) {

  public Message {
    Objects.requireNonNull(english, "english must not be null");
    Objects.requireNonNull(chinese, "chinese must not be null");
  }

  @Override
  public String toString() {
    return english;
  }
}

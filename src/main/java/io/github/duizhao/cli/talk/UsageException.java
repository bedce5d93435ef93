package io.github.duizhao.cli.talk;

import java.io.Serial;

/** Wrong usage that options alone do not show; the message is one line and says what to do. */
public final class UsageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}

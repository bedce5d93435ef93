package io.github.duizhao.cli;

import java.io.Serial;

/** Wrong usage that options alone do not show; the message is one line and says what to do. */
final class UsageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}

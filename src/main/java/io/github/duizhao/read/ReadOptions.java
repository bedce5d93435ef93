package io.github.duizhao.read;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What a caller may say about a file.
 *
 * @param encoding its encoding; empty: it is recognised
 */
public record ReadOptions(Optional<Charset> encoding) {

  public ReadOptions {
    Objects.requireNonNull(encoding, "encoding must not be null");
  }

  public static ReadOptions defaults() {
    return new ReadOptions(Optional.empty());
  }

  public ReadOptions withEncoding(Charset charset) {
    return new ReadOptions(Optional.of(charset));
  }
}

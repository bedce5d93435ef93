package io.github.duizhao.read;

import io.github.duizhao.text.Content;
import io.github.duizhao.text.FormatException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text. A byte order mark decides; without one the text is UTF-8 if it can be, else
 * UTF-16, GB18030, Big5 or what ICU takes it for. Nothing is decoded with replacement characters:
 * what cannot be decoded is reported with its place.
 */
public final class Encodings {

  private static final int SAMPLE = 1 << 16;

  private Encodings() {}

  /**
   * Decodes a file, without its byte order mark.
   *
   * @param encoding the encoding that the user named; a byte order mark of UTF-8 or UTF-16 is
   *     dropped if it agrees
   * @throws FormatException if a byte cannot be decoded; it names the place and what to do
   */
  public static Content decode(String name, byte[] bytes, Optional<Charset> encoding)
      throws FormatException {
    Signature.refuse(name, bytes);
    if (encoding.isPresent()) {
      return strict(name, bytes, 0, encoding.get(), "; is --encoding right?");
    }
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return strict(name, bytes, 0, marked.get(), ", though its byte order mark says so");
    }
    String hint = "; save the file as UTF-8 or name its encoding with --encoding";
    if (looksLikeUtf16(bytes, 1)) {
      return strict(name, bytes, 0, StandardCharsets.UTF_16LE, hint);
    }
    if (looksLikeUtf16(bytes, 0)) {
      return strict(name, bytes, 0, StandardCharsets.UTF_16BE, hint);
    }
    Decoding utf8 = Decoding.of(bytes, StandardCharsets.UTF_8);
    if (utf8.complete()) {
      return Content.of(utf8.text());
    }
    if (!EncodingGuess.isMostlyUtf8(bytes)) {
      for (Charset charset : EncodingGuess.candidates(bytes)) {
        Decoding other = Decoding.of(bytes, charset);
        if (other.complete()) {
          return Content.of(withoutMark(other.text()));
        }
      }
    }
    throw undecodable(name, bytes, utf8, StandardCharsets.UTF_8, hint);
  }

  private static Content strict(String name, byte[] bytes, int from, Charset charset, String hint)
      throws FormatException {
    Decoding decoding = Decoding.of(bytes, charset);
    if (!decoding.complete()) {
      throw undecodable(name, bytes, decoding, charset, hint);
    }
    return Content.of(withoutMark(decoding.text()));
  }

  private static FormatException undecodable(
      String name, byte[] bytes, Decoding decoding, Charset charset, String hint) {
    Content before = Content.of(withoutMark(decoding.text()));
    Content.Position place = before.position(before.length());
    StringBuilder hex = new StringBuilder();
    for (int i = decoding.read(); i < Math.min(bytes.length, decoding.read() + 4); i++) {
      hex.append(i > decoding.read() ? " " : "").append("%02X".formatted(bytes[i] & 0xff));
    }
    return new FormatException(
        name,
        place.line(),
        place.column(),
        "not %s: bytes %s at offset %s%s".formatted(charset.name(), hex, decoding.read(), hint));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = at(bytes, 0) << 8 | at(bytes, 1);
    if (first == 0xefbb && at(bytes, 2) == 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    boolean wide = bytes.length % 4 == 0 && at(bytes, 2) == 0 && at(bytes, 3) == 0;
    if (first == 0xfffe) {
      return Optional.of(wide && bytes.length > 4 ? utf32("LE") : StandardCharsets.UTF_16LE);
    }
    if (first == 0xfeff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean utf32 = first == 0 && at(bytes, 2) == 0xfe && at(bytes, 3) == 0xff;
    return utf32 ? Optional.of(utf32("BE")) : Optional.empty();
  }

  private static Charset utf32(String order) {
    return Charset.forName("UTF-32" + order);
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xff : 0x100;
  }

  /** Whether the bytes at odd (1) or even (0) places are often 0, as in UTF-16 with some ASCII. */
  private static boolean looksLikeUtf16(byte[] bytes, int parity) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int zeros = 0;
    int others = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == parity) {
          zeros++;
        } else {
          others++;
        }
      }
    }
    return bytes.length % 2 == 0 && zeros * 20L >= length / 2 && zeros > others * 4L;
  }

  /**
   * @param text what could be decoded
   * @param read bytes decoded
   */
  private record Decoding(String text, int read, boolean complete) {

    static Decoding of(byte[] bytes, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      int size = (int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 8;
      CharBuffer out = CharBuffer.allocate(size);
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        result = decoder.flush(out);
      }
      boolean complete = !result.isError();
      return new Decoding(out.flip().toString(), in.position(), complete);
    }
  }
}

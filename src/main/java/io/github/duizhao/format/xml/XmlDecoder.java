package io.github.duizhao.format.xml;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a file of bytes: its encoding told by a byte order mark, else by the XML
 * declaration, else UTF-8. Bytes that do not fit are an error, at the very place. For one thread.
 */
public final class XmlDecoder extends Reader {

  private static final Pattern ENCODING =
      Pattern.compile(
          "\\A<\\?xml\\s[^>]{0,500}?encoding\\s{0,20}=\\s{0,20}[\"']([A-Za-z0-9._:-]{1,60})");

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private boolean ended;

  /** The second half of a pair whose first half was asked for alone; 0 for none. */
  private char rest;

  private Optional<CoderResult> error = Optional.empty();

  private XmlDecoder(InputStream in, byte[] head, int from, int length, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.put(head, from, length - from).flip();
  }

  /**
   * @param file the name that messages tell
   * @throws FormatException if the encoding that the file names is unknown
   */
  public static XmlDecoder open(String file, InputStream in) throws IOException {
    byte[] head = in.readNBytes(4096);
    int length = head.length;
    int first = length > 0 ? head[0] & 0xFF : -1;
    int second = length > 1 ? head[1] & 0xFF : -1;
    if (first == 0xEF && second == 0xBB && length > 2 && (head[2] & 0xFF) == 0xBF) {
      return new XmlDecoder(in, head, 3, length, StandardCharsets.UTF_8);
    }
    if (first == 0xFE && second == 0xFF) {
      return new XmlDecoder(in, head, 2, length, StandardCharsets.UTF_16BE);
    }
    if (first == 0xFF && second == 0xFE) {
      return new XmlDecoder(in, head, 2, length, StandardCharsets.UTF_16LE);
    }
    if (first == 0 && second == '<') {
      return new XmlDecoder(in, head, 0, length, StandardCharsets.UTF_16BE);
    }
    if (first == '<' && second == 0) {
      return new XmlDecoder(in, head, 0, length, StandardCharsets.UTF_16LE);
    }
    return new XmlDecoder(in, head, 0, length, declared(file, head));
  }

  private static Charset declared(String file, byte[] head) throws FormatException {
    Matcher matcher = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = matcher.group(1);
    // A file that is read as single bytes so far cannot be UTF-16, whatever it says.
    if (name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new FormatException(
          file, 1, 1, "unknown encoding " + name + "; save the file as UTF-8");
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (error.isPresent()) {
      throw coding(error.get());
    }
    if (rest != 0) {
      target[offset] = rest;
      rest = 0;
      return 1;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        if (chars.position() == 0) {
          throw coding(result);
        }
        // What could be read goes first, so that the place of the error is right.
        error = Optional.of(result);
        return chars.position();
      }
      if (result.isOverflow() || (ended && chars.position() > 0)) {
        if (chars.position() == 0) {
          return half(target, offset);
        }
        return chars.position();
      }
      if (ended) {
        return -1;
      }
      if (chars.position() > 0) {
        return chars.position();
      }
      more();
    }
  }

  /** There is room for one unit only, and a pair comes next. */
  private int half(char[] target, int offset) {
    CharBuffer pair = CharBuffer.allocate(2);
    decoder.decode(bytes, pair, ended);
    target[offset] = pair.get(0);
    rest = pair.get(1);
    return 1;
  }

  private void more() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  private static CharacterCodingException coding(CoderResult result) {
    return new MalformedInputException(result.length());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

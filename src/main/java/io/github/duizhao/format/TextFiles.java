package io.github.duizhao.format;

import io.github.duizhao.format.xml.XmlDecoder;
import io.github.duizhao.read.Encodings;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.util.Optional;

/** Opens text files: small ones in any encoding, large ones as a stream of UTF-8 or UTF-16. */
final class TextFiles {

  /** Up to here the whole file is looked at to find its encoding. */
  private static final int SMALL = 1 << 23;

  private static final int LOOK_AHEAD = 1 << 13;

  private TextFiles() {}

  static Reader open(String name, InputStream in) throws IOException {
    byte[] head = in.readNBytes(SMALL);
    if (head.length < SMALL) {
      in.close();
      String text = Encodings.decode(name, head, Optional.empty()).text();
      return new BufferedReader(new StringReader(text), LOOK_AHEAD);
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return new BufferedReader(XmlDecoder.open(name, whole), LOOK_AHEAD);
  }

  /** What parts the cells of a CSV file: a semicolon where the first line has more of them. */
  static char comma(Reader text) throws IOException {
    text.mark(LOOK_AHEAD);
    int commas = 0;
    int semicolons = 0;
    for (int i = 0; i < LOOK_AHEAD; i++) {
      int c = text.read();
      if (c < 0 || c == '\n') {
        break;
      }
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
    }
    text.reset();
    return semicolons > commas ? ';' : ',';
  }
}

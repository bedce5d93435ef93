package io.github.duizhao.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the encoding of a file may be that is no UTF: what a page declares, what ICU takes it for,
 * and, for texts too short for ICU, whether its bytes are those of frequent Chinese characters.
 */
final class EncodingGuess {

  private static final int LEAST_CONFIDENCE = 10;
  private static final double MOSTLY = 0.85;
  private static final int HEAD = 2048;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)=[\"']?([-\\w.]{2,40})");

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private EncodingGuess() {}

  /** Whether well-formed multi-byte sequences outnumber broken ones: a damaged UTF-8 file. */
  static boolean isMostlyUtf8(byte[] bytes) {
    long good = 0;
    long bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int b = bytes[i] & 0xff;
      int length =
          b < 0x80 ? 1 : b >= 0xc2 && b < 0xe0 ? 2 : b >> 4 == 0xe ? 3 : b >> 3 == 0x1e ? 4 : 0;
      boolean whole = length > 0 && i + length <= bytes.length;
      for (int k = 1; whole && k < length; k++) {
        whole = (bytes[i + k] & 0xc0) == 0x80;
      }
      if (!whole) {
        bad++;
      } else if (length > 1) {
        good++;
      }
      i += whole ? length : 1;
    }
    return good > bad * 4;
  }

  /** The encoding that a web page names in its first kilobyte. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher named = DECLARED.matcher(head);
    if (!named.find()) {
      return Optional.empty();
    }
    // Pages that say GB2312 are written in one of the larger sets that hold it.
    String name = named.group(1).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "gb2312", "gbk", "gb18030" -> Optional.of(Charset.forName("GB18030"));
      case "big5", "big5-hkscs" -> Optional.of(Charset.forName("Big5-HKSCS"));
      default -> charset(name);
    };
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Charsets to try, the likeliest first. */
  static List<Charset> candidates(byte[] bytes) {
    Set<Charset> found = new LinkedHashSet<>();
    declared(bytes).ifPresent(found::add);
    List<Charset> detected = detected(bytes);
    boolean eastAsian =
        !detected.isEmpty()
            && detected.get(0).canEncode()
            && detected.get(0).newEncoder().maxBytesPerChar() > 1.5;
    if (eastAsian) {
      found.add(detected.get(0));
    }
    double simplified = frequent(bytes, 0xb0, 0xd7, 0xa1);
    double traditional = frequent(bytes, 0xa4, 0xc6, 0x40);
    if (Math.max(simplified, traditional) >= MOSTLY) {
      found.add(simplified >= traditional ? GB18030 : BIG5);
    }
    found.addAll(detected);
    return new ArrayList<>(found);
  }

  private static List<Charset> detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    List<Charset> found = new ArrayList<>();
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= LEAST_CONFIDENCE && Charset.isSupported(match.getName())) {
        found.add(Charset.forName(match.getName()));
      }
    }
    return found;
  }

  /**
   * The share of double bytes that are frequent characters or marks: both GB 2312 and Big5 put the
   * frequent characters into a range of first bytes of their own, and marks into A1 to A3.
   */
  private static double frequent(byte[] bytes, int first, int last, int leastSecond) {
    int pairs = 0;
    int hits = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      int second = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
      if (second >= '0' && second <= '9') {
        // Half of a character of four bytes.
        i += 3;
        continue;
      }
      boolean range = (lead >= first && lead <= last) || (lead >= 0xa1 && lead <= 0xa3);
      hits += range && second >= leastSecond ? 1 : 0;
      pairs++;
      i++;
    }
    return pairs == 0 ? 0 : (double) hits / pairs;
  }
}

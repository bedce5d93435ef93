package io.github.duizhao.format.html;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * Which characters of the JSON are written as {@code \\uXXXX}, so that it can stand inside a page:
 * what HTML would read as markup, what JavaScript once read as a line end, what an editor would
 * show in another order, and surrogates, since a lone one cannot be written in UTF-8.
 */
final class SafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int[] ASCII = ascii();

  private static int[] ascii() {
    int[] escapes = standardAsciiEscapesForJSON();
    for (char c : "<>&'\u007f".toCharArray()) {
      escapes[c] = ESCAPE_CUSTOM;
    }
    return escapes;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  /** {@code null} is the library's word for: as it stands. */
  @Override
  @SuppressWarnings("NullAway")
  public SerializableString getEscapeSequence(int c) {
    return isPlain((char) c)
        ? null
        : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
  }

  private static boolean isPlain(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c >= 0x80 ? c < '\ufffe' : "<>&'".indexOf(c) < 0;
    };
  }
}

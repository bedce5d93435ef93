package io.github.duizhao.read.markdown;

import io.github.duizhao.read.block.BlockBuilder;

/**
 * Template calls inside of URLs, as in {@code [text]({{< ref "page" >}})}: their spaces and quotes
 * would end the URL for a Markdown parser.
 */
final class CallsInUrls {

  private CallsInUrls() {}

  /** The text with a letter in place of each character of such calls; offsets stay the same. */
  static String hidden(String text) {
    if (!text.contains("](")) {
      return text;
    }
    StringBuilder hidden = new StringBuilder(text);
    int at = text.indexOf("](");
    while (at >= 0) {
      int i = at + 2;
      while (i < text.length() && isUrl(text.charAt(i))) {
        int end = end(text, i);
        for (int k = i; k < end; k++) {
          hidden.setCharAt(k, 'x');
        }
        i = Math.max(i + 1, end);
      }
      at = text.indexOf("](", Math.max(at + 2, i));
    }
    return hidden.toString();
  }

  private static boolean isUrl(char c) {
    return !BlockBuilder.isSpace(c) && c != ')';
  }

  /** Where the call ends that starts at {@code at}; {@code at} if none does. */
  static int end(CharSequence text, int at) {
    boolean opens = at + 1 < text.length() && text.charAt(at) == '{' && text.charAt(at + 1) == '{';
    if (!opens) {
      return at;
    }
    int far = Math.min(text.length(), at + ShortcodeInline.LONGEST);
    for (int i = at + 2; i + 1 < far && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '}' && text.charAt(i + 1) == '}') {
        return i + 2;
      }
    }
    return at;
  }
}

package io.github.duizhao.format.unit;

import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an inline code is, by the type that the file names, else by the code itself. */
public final class CodeKinds {

  private static final Pattern URL =
      Pattern.compile(
          "(?:href|src)\\s{0,9}=\\s{0,9}[\"']([^\"']{1,4000})|\\]\\(\\s{0,9}<?([^\\s()<>]{1,4000})");

  private CodeKinds() {}

  /**
   * @param type such as TMX's {@code type}, XLIFF's {@code ctype} or {@code subType}; may be empty
   * @param code the code as it stands in the original, such as {@code <a href="…">}; may be empty
   */
  public static Mark.Kind of(String type, String code) {
    String plain = type.toLowerCase(Locale.ROOT);
    plain = plain.startsWith("x-") ? plain.substring(2) : plain;
    plain = plain.startsWith("duizhao:") ? plain.substring(8) : plain;
    return switch (plain) {
      case "bold", "strong", "b", "xlf:b" -> Mark.Kind.STRONG;
      case "italic", "ulined", "underlined", "emphasis", "em", "i", "xlf:i", "xlf:u" ->
          Mark.Kind.EMPHASIS;
      case "link", "ulink", "url", "a" -> Mark.Kind.LINK;
      case "image", "img" -> Mark.Kind.IMAGE;
      case "fnote", "footnote" -> Mark.Kind.FOOTNOTE;
      case "code" -> Mark.Kind.CODE;
      case "ruby" -> Mark.Kind.RUBY;
      case "shortcode" -> Mark.Kind.SHORTCODE;
      default -> ofCode(code);
    };
  }

  private static Mark.Kind ofCode(String code) {
    String tag = code.substring(0, Math.min(code.length(), 12)).toLowerCase(Locale.ROOT);
    if (tag.startsWith("<a ")) {
      return Mark.Kind.LINK;
    }
    if (tag.startsWith("<strong") || tag.startsWith("<b>")) {
      return Mark.Kind.STRONG;
    }
    if (tag.startsWith("<em") || tag.startsWith("<i>")) {
      return Mark.Kind.EMPHASIS;
    }
    if (tag.startsWith("<img")) {
      return Mark.Kind.IMAGE;
    }
    return tag.startsWith("<code") ? Mark.Kind.CODE : Mark.Kind.TAG;
  }

  /** The span of the link's target in a code, if there is one. */
  public static Optional<Span> target(String code) {
    Matcher matcher = URL.matcher(code);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    return Optional.of(new Span(matcher.start(group), matcher.end(group)));
  }
}

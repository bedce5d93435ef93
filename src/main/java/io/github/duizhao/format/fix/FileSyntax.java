package io.github.duizhao.format.fix;

import io.github.duizhao.text.Span;
import java.util.Locale;
import java.util.Optional;

/** How text must be written to stand in a file of some kind: told by the file's name. */
public enum FileSyntax {
  PLAIN,
  MARKDOWN,
  /** HTML and XML. */
  MARKUP,
  JSON,
  /** Gettext: strings in double quotes. */
  PO,
  /** Tables of cells. */
  CELLS,
  /** SubRip and WebVTT: between two lines may stand the times of a cue. */
  SUBTITLES,
  /** No text file: nothing can be put in. */
  BINARY;

  /** How far back a tag is looked for. */
  private static final int LONGEST_TAG = 4096;

  private static final String MARKDOWN_SIGNS = "\\`*_[]<>&|";

  public static FileSyntax of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml", "xml", "tmx", "xliff", "xlf", "sdlxliff", "mqxliff", "mxliff" ->
          MARKUP;
      case "json", "jsonl", "ndjson" -> JSON;
      case "po", "pot" -> PO;
      case "csv", "tsv", "tab" -> CELLS;
      case "srt", "vtt" -> SUBTITLES;
      case "xlsx" -> BINARY;
      default -> PLAIN;
    };
  }

  /**
   * The replacement as it must be written at this place; empty if it cannot be put there without a
   * person's look: it would cross the file's own marks.
   */
  public Optional<String> write(String content, Span span, String replacement) {
    String old = span.in(content);
    return switch (this) {
      case PLAIN -> Optional.of(replacement);
      case MARKDOWN -> markdown(content, span, old, replacement);
      case MARKUP -> markup(content, span, old, replacement);
      case JSON -> old.indexOf('\\') >= 0 ? Optional.empty() : Optional.of(json(replacement));
      case PO ->
          has(old, "\\\"\n\r") || has(replacement, "\n\r")
              ? Optional.empty()
              : Optional.of(replacement.replace("\\", "\\\\").replace("\"", "\\\""));
      case CELLS ->
          has(old, "\",;\t\n\r") || has(replacement, "\",;\t\n\r")
              ? Optional.empty()
              : Optional.of(replacement);
      case SUBTITLES ->
          has(old, "<>{}&\n\r") || has(replacement, "<>{}&\n\r")
              ? Optional.empty()
              : Optional.of(replacement);
      case BINARY -> Optional.empty();
    };
  }

  private static Optional<String> markdown(
      String content, Span span, String old, String replacement) {
    if (!has(replacement, MARKDOWN_SIGNS)) {
      return has(old, "`<>[]\\") ? Optional.empty() : Optional.of(replacement);
    }
    if (has(old, MARKDOWN_SIGNS)) {
      return Optional.empty();
    }
    if (isInAddress(content, span.start())) {
      return has(replacement, "<>()\\ ") ? Optional.empty() : Optional.of(replacement);
    }
    if (isInCode(content, span.start())) {
      return has(replacement, "`") ? Optional.empty() : Optional.of(replacement);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      boolean inner =
          i > 0
              && i + 1 < replacement.length()
              && Character.isLetterOrDigit(replacement.charAt(i - 1))
              && Character.isLetterOrDigit(replacement.charAt(i + 1));
      boolean plain = c == '_' && inner || c == '&' && !inner || c == '>' && i > 0;
      if (MARKDOWN_SIGNS.indexOf(c) >= 0 && !plain) {
        out.append('\\');
      }
      out.append(c);
    }
    return Optional.of(out.toString());
  }

  /** Whether the place is between {@code ](} and {@code )}, or in a definition {@code [1]: …}. */
  private static boolean isInAddress(String content, int at) {
    int line = content.lastIndexOf('\n', at - 1) + 1;
    String before = content.substring(Math.max(line, at - LONGEST_TAG), at);
    int open = before.lastIndexOf("](");
    int definition = before.indexOf("]:");
    return open >= 0 && before.indexOf(')', open) < 0
        || definition > 0 && before.stripLeading().startsWith("[");
  }

  private static boolean isInCode(String content, int at) {
    int line = content.lastIndexOf('\n', at - 1) + 1;
    String before = content.substring(Math.max(line, at - LONGEST_TAG), at);
    return before.chars().filter(c -> c == '`').count() % 2 == 1;
  }

  private static Optional<String> markup(
      String content, Span span, String old, String replacement) {
    if (has(old, "<>&")) {
      return Optional.empty();
    }
    String before = content.substring(Math.max(0, span.start() - LONGEST_TAG), span.start());
    if (before.lastIndexOf("<![CDATA[") > before.lastIndexOf("]]>")) {
      return has(replacement, "]>") ? Optional.empty() : Optional.of(replacement);
    }
    boolean attribute = before.lastIndexOf('<') > before.lastIndexOf('>');
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\'' -> out.append(attribute ? "&#39;" : "'");
        default -> out.append(c);
      }
    }
    return Optional.of(out.toString());
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean has(String text, String signs) {
    return text.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }
}

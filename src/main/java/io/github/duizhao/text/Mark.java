package io.github.duizhao.text;

/**
 * Inline markup on a stretch of a block's text.
 *
 * @param span within the block's text; empty for markup without visible text
 * @param value what the markup says beside its text: the URL of a link or image as the reader
 *     resolved it, the name of a shortcode or tag, the {@code <rt>} of a ruby; empty otherwise
 * @param file the whole markup in the content, delimiters included
 * @param valueFile where the value stands in the content; empty where it is written elsewhere
 */
public record Mark(Kind kind, Span span, String value, Span file, Span valueFile) {

  public enum Kind {
    LINK,
    IMAGE,
    CODE,
    EMPHASIS,
    STRONG,
    FOOTNOTE,
    RUBY,
    /** A template call such as Hugo's {@code {{< note >}}}, or an anchor {@code {#id}}. */
    SHORTCODE,
    /** An inline HTML tag that is none of the above. */
    TAG
  }
}

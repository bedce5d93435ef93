package io.github.duizhao.text;

/**
 * A stretch of the content that belongs to no block, and why.
 *
 * @param span within the content
 */
public record Skipped(Span span, Reason reason) {

  public enum Reason {
    FRONT_MATTER,
    COMMENT,
    SCRIPT,
    GRAPHIC,
    LINK_DEFINITION,
    /** A template call or a tag on a line of its own. */
    TEMPLATE,
    THEMATIC_BREAK,
    /** Navigation, share bars and the like of a web page. */
    PAGE_FURNITURE,
    /**
     * What subtitles tell the player: numbers, times, places, colours; lines that it shows again.
     */
    CUE
  }
}

package io.github.duizhao.read;

/** How a text and its translation stand in one file. */
public enum Layout {
  /** Found out: cues of subtitles; else comments, then a table or alternating paragraphs. */
  AUTO,
  /** The source stands in comments of Markdown or HTML, each before its translation. */
  COMMENTS,
  /** Paragraphs of the two languages take turns. */
  ALTERNATING,
  /** Two columns of a table. */
  TABLE,
  /** Each cue of subtitles in both languages, line above line. */
  CUES,
  /** The file holds one text. */
  NONE
}

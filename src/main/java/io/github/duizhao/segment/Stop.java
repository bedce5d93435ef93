package io.github.duizhao.segment;

/**
 * A run of marks that may end a sentence, with the quotes and brackets that close behind it.
 *
 * @param start offset of the first mark of the last run of marks
 * @param end offset after the last mark or closer
 * @param cry whether a question or exclamation mark is in the last run of marks
 * @param han whether a full-width full stop is
 * @param dots how many half-width full stops are
 * @param ellipsis whether {@code …}, or several full stops, are
 * @param closer the last closing mark after the marks, or 0
 * @param atStart whether the pair that it closes stands at a sentence's start
 * @param reported whether that pair is speech reported after a colon or comma
 * @param matched whether that pair was opened at all
 * @param sentenceStart offset where the sentence began
 */
record Stop(
    int start,
    int end,
    boolean cry,
    boolean han,
    int dots,
    boolean ellipsis,
    char closer,
    boolean atStart,
    boolean reported,
    boolean matched,
    int sentenceStart) {

  /** Whether no quote or bracket closes after the marks. */
  boolean isBare() {
    return closer == 0;
  }

  boolean isQuoted() {
    return closer != 0 && Glyphs.isQuoteCloser(closer);
  }
}

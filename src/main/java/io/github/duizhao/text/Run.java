package io.github.duizhao.text;

/**
 * Where characters of a block's text stand in the file. With equal lengths the characters are the
 * same, one by one; otherwise the whole text piece stands for the whole file piece (an entity
 * {@code &amp;}, or the space that joins two wrapped lines).
 *
 * @param textStart offset into the block's text
 * @param textLength more than 0
 * @param fileStart offset into the content
 * @param fileLength 0 or more; 0 for characters that the reader put in
 */
public record Run(int textStart, int textLength, int fileStart, int fileLength) {

  public Run {
    if (textStart < 0 || textLength < 1 || fileStart < 0 || fileLength < 0) {
      throw new IllegalArgumentException(
          "no run: " + textStart + "+" + textLength + " at " + fileStart + "+" + fileLength);
    }
  }

  public int textEnd() {
    return textStart + textLength;
  }

  public int fileEnd() {
    return fileStart + fileLength;
  }

  /** Whether text and file agree character by character. */
  public boolean isVerbatim() {
    return textLength == fileLength;
  }
}

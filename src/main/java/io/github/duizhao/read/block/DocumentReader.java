package io.github.duizhao.read.block;

import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;

/** A file format that holds one text. Thread-safe. */
public interface DocumentReader {

  /**
   * Cuts a decoded file into blocks.
   *
   * @param name the file's name, for messages
   * @throws FormatException if the content is not of this format; odd text is no error
   */
  Document read(String name, Lang lang, Content content) throws FormatException;
}

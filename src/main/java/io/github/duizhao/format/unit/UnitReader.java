package io.github.duizhao.format.unit;

import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.Optional;

/** Reads the units of one file in their order, in constant memory. For one thread. */
public interface UnitReader {

  /**
   * The next unit, or empty at the end of the file.
   *
   * @throws io.github.duizhao.text.FormatException if the file is not what it claims to be
   */
  Optional<TranslationUnit> next() throws IOException;

  /** Where the last unit ended: UTF-16 units from the start of the file. */
  long end();

  /** Whether nothing of what was read is still to come, so that a content may end here. */
  default boolean mayCut() {
    return true;
  }

  /** The language of the sources, if the file or the user has told it by now. */
  Optional<Lang> source();

  /** The language of the targets, if the file or the user has told it by now. */
  Optional<Lang> target();
}

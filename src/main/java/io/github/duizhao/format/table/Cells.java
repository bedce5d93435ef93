package io.github.duizhao.format.table;

import io.github.duizhao.format.unit.SegmentBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A way to write rows of cells in a text file. For one thread. */
interface Cells {

  /**
   * The next row, empty at the end of the file; places count from the start of the content.
   *
   * @throws io.github.duizhao.text.FormatException if the row breaks the rules of the format
   */
  Optional<List<SegmentBuilder>> next() throws IOException;

  /** Where the last row ended: UTF-16 units from the start of the file. */
  long end();
}

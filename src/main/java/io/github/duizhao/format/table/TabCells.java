package io.github.duizhao.format.table;

import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.TextCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells parted by tabs. There are no quotations; {@code \t}, {@code \n}, {@code \r} and {@code \\}
 * stand for what they name, and any other backslash for itself.
 */
final class TabCells implements Cells {

  private final TextCursor cursor;
  private final Recorder recorder;

  TabCells(String file, Recorder recorder) {
    this.cursor = new TextCursor(file, recorder);
    this.recorder = recorder;
  }

  @Override
  public Optional<List<SegmentBuilder>> next() throws IOException {
    if (cursor.peek() < 0) {
      return Optional.empty();
    }
    List<SegmentBuilder> cells = new ArrayList<>();
    SegmentBuilder cell = new SegmentBuilder();
    cells.add(cell);
    while (true) {
      int place = (int) (cursor.offset() - recorder.base());
      int c = cursor.next();
      if (c == '\r' && cursor.peek() == '\n') {
        c = cursor.next();
      }
      if (c < 0 || c == '\n' || c == '\r') {
        return Optional.of(cells);
      }
      if (c == '\t') {
        cell = new SegmentBuilder();
        cells.add(cell);
      } else if (c == '\\') {
        backslash(cell, place);
      } else {
        int from = cell.length();
        cell.text().append((char) c);
        cell.added(from, place, 1);
      }
      if (cell.isTooLong() || cells.size() > CsvCells.MAX_CELLS) {
        throw cursor.fail("too many cells in a row, or a cell too long");
      }
    }
  }

  private void backslash(SegmentBuilder cell, int place) throws IOException {
    String stands =
        switch (cursor.peek()) {
          case 't' -> "\t";
          case 'n' -> "\n";
          case 'r' -> "\r";
          case '\\' -> "\\";
          default -> "";
        };
    if (stands.isEmpty()) {
      cell.add("\\", place, 1);
    } else {
      cursor.next();
      cell.add(stands, place, 2);
    }
  }

  @Override
  public long end() {
    return cursor.offset();
  }
}

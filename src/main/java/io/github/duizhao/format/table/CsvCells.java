package io.github.duizhao.format.table;

import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.TextCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated cells as RFC 4180 has them: a cell in quotes may hold commas and line ends, and a
 * doubled quote is a quote. Semicolons part the cells where the first line has more of them than
 * commas, as spreadsheets write it in some countries.
 */
final class CsvCells implements Cells {

  static final int MAX_CELLS = 10_000;

  private final TextCursor cursor;
  private final Recorder recorder;
  private final char comma;

  CsvCells(String file, Recorder recorder, char comma) {
    this.cursor = new TextCursor(file, recorder);
    this.recorder = recorder;
    this.comma = comma;
  }

  @Override
  public Optional<List<SegmentBuilder>> next() throws IOException {
    if (cursor.peek() < 0) {
      return Optional.empty();
    }
    List<SegmentBuilder> cells = new ArrayList<>();
    while (true) {
      SegmentBuilder cell = new SegmentBuilder();
      cells.add(cell);
      if (cursor.peek() == '"') {
        quoted(cell);
      }
      int c = plain(cell);
      if (c == '\r' && cursor.peek() == '\n') {
        cursor.next();
      }
      if (c != comma) {
        return Optional.of(cells);
      }
      if (cells.size() > MAX_CELLS) {
        throw cursor.fail("more than " + MAX_CELLS + " cells in a row");
      }
    }
  }

  private void quoted(SegmentBuilder cell) throws IOException {
    int line = cursor.line();
    cursor.next();
    while (true) {
      int place = place();
      int c = cursor.next();
      if (c < 0) {
        throw cursor.fail("the quotation that starts in line " + line + " is not closed");
      }
      if (c != '"') {
        add(cell, c, place);
      } else if (cursor.peek() == '"') {
        cursor.next();
        cell.add("\"", place, 2);
      } else {
        return;
      }
    }
  }

  /** Takes characters up to what ends the cell, which is returned. */
  private int plain(SegmentBuilder cell) throws IOException {
    while (true) {
      int place = place();
      int c = cursor.next();
      if (c < 0 || c == comma || c == '\n' || c == '\r') {
        return c;
      }
      add(cell, c, place);
    }
  }

  private void add(SegmentBuilder cell, int c, int place) throws IOException {
    int from = cell.length();
    cell.text().append((char) c);
    cell.added(from, place, 1);
    if (cell.isTooLong()) {
      throw cursor.fail("a cell longer than " + SegmentBuilder.MAX_LENGTH + " characters");
    }
  }

  private int place() {
    return (int) (cursor.offset() - recorder.base());
  }

  /** In which the next row begins; from 1. */
  int line() {
    return cursor.line();
  }

  @Override
  public long end() {
    return cursor.offset();
  }
}

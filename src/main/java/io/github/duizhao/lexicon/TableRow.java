package io.github.duizhao.lexicon;

import io.github.duizhao.text.FormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a table of text, quotations as in RFC 4180.
 *
 * @param line 1-based, where it starts
 */
record TableRow(int line, List<String> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a named column, without white space around it; empty where there is none. */
  String cell(Map<String, Integer> columns, String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at).strip();
  }

  /** The rows that are neither blank nor remarks ({@code #}). */
  static List<TableRow> parse(String name, String text) throws FormatException {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    char comma = separator(name, plain);
    List<TableRow> rows = new ArrayList<>();
    int line = 1;
    int at = 0;
    while (at < plain.length()) {
      int start = line;
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      boolean open = true;
      while (open && at <= plain.length()) {
        char c = at < plain.length() ? plain.charAt(at) : '\n';
        if (at == plain.length() && quoted) {
          throw new FormatException(name, start, 1, "a quotation that starts here is not closed");
        }
        at++;
        if (c == '\n') {
          line++;
        }
        if (quoted) {
          boolean doubled = c == '"' && at < plain.length() && plain.charAt(at) == '"';
          if (c == '"' && !doubled) {
            quoted = false;
          } else {
            cell.append(c);
            at += doubled ? 1 : 0;
          }
        } else if (c == '"' && comma != '\t' && cell.toString().isBlank()) {
          cell.setLength(0);
          quoted = true;
        } else if (c == comma) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else if (c == '\n') {
          open = false;
        } else if (c != '\r') {
          cell.append(c);
        }
      }
      cells.add(cell.toString());
      boolean blank = cells.stream().allMatch(String::isBlank);
      if (!blank && !cells.get(0).startsWith("#")) {
        rows.add(new TableRow(start, cells));
      }
    }
    return rows;
  }

  private static char separator(String name, String text) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return '\t';
    }
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    if (first.indexOf('\t') >= 0 && first.indexOf(',') < 0) {
      return '\t';
    }
    return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
  }
}

package io.github.duizhao.format.fix;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes edits as a unified diff with three lines around each; made from their places alone. */
public final class UnifiedDiff {

  private static final int AROUND = 3;

  /** Old lines {@code [from, to)} and the edits in them. */
  private record Change(int from, int to, List<Edit> edits) {}

  private final String text;
  private final int[] starts;

  private UnifiedDiff(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /**
   * Nothing is written if there are no edits.
   *
   * @param edits in order, none overlapping another
   */
  public static void write(String name, String text, List<Edit> edits, Writer out)
      throws IOException {
    if (!edits.isEmpty()) {
      out.write("--- a/" + name + "\n+++ b/" + name + "\n");
      new UnifiedDiff(text).hunks(edits, out);
    }
  }

  private void hunks(List<Edit> edits, Writer out) throws IOException {
    List<Change> changes = changes(edits);
    int shift = 0;
    int i = 0;
    while (i < changes.size()) {
      int end = i + 1;
      while (end < changes.size()
          && changes.get(end).from() - changes.get(end - 1).to() <= 2 * AROUND) {
        end++;
      }
      shift += hunk(changes.subList(i, end), shift, out);
      i = end;
    }
  }

  private List<Change> changes(List<Edit> edits) {
    List<Change> changes = new ArrayList<>();
    for (Edit edit : edits) {
      int from = line(Math.toIntExact(edit.start()));
      // Where a line end goes, the line after it joins.
      boolean joins = edit.end() > edit.start() && text.charAt((int) edit.end() - 1) == '\n';
      long until = joins ? edit.end() : Math.max(edit.start(), edit.end() - 1);
      int to = line(Math.toIntExact(until)) + 1;
      Change last =
          changes.isEmpty() ? new Change(-1, -1, List.of()) : changes.get(changes.size() - 1);
      if (from < last.to()) {
        List<Edit> joined = new ArrayList<>(last.edits());
        joined.add(edit);
        changes.set(changes.size() - 1, new Change(last.from(), Math.max(last.to(), to), joined));
      } else {
        changes.add(new Change(from, to, List.of(edit)));
      }
    }
    return changes;
  }

  /** The 0-based line of an offset. */
  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  private int hunk(List<Change> changes, int shift, Writer out) throws IOException {
    int from = Math.max(0, changes.get(0).from() - AROUND);
    int to = Math.min(starts.length, changes.get(changes.size() - 1).to() + AROUND);
    StringBuilder body = new StringBuilder();
    int before = 0;
    int after = 0;
    int at = from;
    for (Change change : changes) {
      int same = add(body, ' ', slice(at, change.from()));
      int gone = add(body, '-', slice(change.from(), Math.min(starts.length, change.to())));
      int come = add(body, '+', changed(change));
      before += same + gone;
      after += same + come;
      at = Math.min(starts.length, change.to());
    }
    int rest = add(body, ' ', slice(at, to));
    before += rest;
    after += rest;
    out.write("@@ -" + range(from, before) + " +" + range(from + shift, after) + " @@\n");
    out.write(body.toString());
    return after - before;
  }

  private static String range(int start, int count) {
    return (count == 0 ? start : start + 1) + "," + count;
  }

  private String slice(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], end(to));
  }

  private int end(int line) {
    return line < starts.length ? starts[line] : text.length();
  }

  private String changed(Change change) {
    int base = change.from() < starts.length ? starts[change.from()] : 0;
    List<Edit> shifted =
        change.edits().stream()
            .map(e -> new Edit(e.start() - base, e.end() - base, e.text()))
            .toList();
    return SafeFixes.apply(text.substring(base, end(change.to())), shifted);
  }

  private static int add(StringBuilder body, char sign, String lines) {
    int count = 0;
    int at = 0;
    while (at < lines.length()) {
      int end = lines.indexOf('\n', at);
      String line = end < 0 ? lines.substring(at) : lines.substring(at, end);
      body.append(sign).append(line).append('\n');
      if (end < 0) {
        body.append("\\ No newline at end of file\n");
      }
      count++;
      at = end < 0 ? lines.length() : end + 1;
    }
    return count;
  }
}

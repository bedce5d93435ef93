package io.github.duizhao.format.fix;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The safe proposals of one or more reports on one file. Of two that overlap, the one that stands
 * first is taken, as the report's page does. Not thread-safe.
 */
public final class SafeFixes {

  private final FileSyntax syntax;
  private final List<Edit> edits = new ArrayList<>();
  private int unsafe;
  private int unwritable;

  public SafeFixes(FileSyntax syntax) {
    this.syntax = syntax;
  }

  /** Takes the proposals of a report; a large file gives several. */
  public void add(Report report) {
    var content = report.bitext().target().document().content();
    for (Finding finding : report.findings()) {
      if (finding.fix().isEmpty()) {
        continue;
      }
      Fix fix = finding.fix().get();
      if (!fix.safe()) {
        unsafe++;
        continue;
      }
      Optional<String> text = syntax.write(content.text(), fix.span(), fix.replacement());
      if (text.isEmpty()) {
        unwritable++;
        continue;
      }
      edits.add(
          new Edit(
              content.base() + fix.span().start(), content.base() + fix.span().end(), text.get()));
    }
  }

  /** In order, none overlapping another. */
  public List<Edit> edits() {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparingLong(Edit::start)
            .thenComparingLong(Edit::end)
            .thenComparing(Edit::text));
    List<Edit> kept = new ArrayList<>();
    for (Edit edit : sorted) {
      Edit last = kept.isEmpty() ? new Edit(-1, -1, "") : kept.get(kept.size() - 1);
      boolean same = last.start() == edit.start() && last.end() == edit.end();
      if (edit.start() >= last.end() && !same) {
        kept.add(edit);
      }
    }
    return List.copyOf(kept);
  }

  /** Safe proposals that are not among the edits, since they overlap one. */
  public int overlapping() {
    return edits.size() - edits().size();
  }

  /** Proposals that a person must look at. */
  public int unsafe() {
    return unsafe;
  }

  /** Safe proposals that would cross the file's own marks. */
  public int unwritable() {
    return unwritable;
  }

  /** The text with the edits made. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, Math.toIntExact(edit.start())).append(edit.text());
      at = Math.toIntExact(edit.end());
    }
    return out.append(text, at, text.length()).toString();
  }
}

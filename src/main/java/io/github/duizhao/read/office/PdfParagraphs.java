package io.github.duizhao.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts the lines of a PDF together: a line starts a paragraph if it has another size, stands
 * further off or further in, has a bullet, or follows one that ends early with the end of a
 * sentence. A paragraph goes on over the end of a page.
 */
final class PdfParagraphs {

  private static final Pattern BULLET =
      Pattern.compile("^ *(?:[·•▪◦‣⁃●○■□\uf0b7\uf0a7]|[0-9]{1,2}[.)])[ \\t]*(?=[^ \\t0-9])");

  private static final String ENDS = ".。!！?？:：”\"’」』）)…";

  private final float bodySize;
  private final Map<Float, Float> pitches;
  private final float leftEdge;
  private final float rightEdge;

  private PdfParagraphs(List<PdfLine> lines) {
    Map<Float, Integer> sizes = new HashMap<>();
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PdfLine line : lines) {
      sizes.merge(line.size(), line.text().length(), Integer::sum);
    }
    float best = 0;
    int most = 0;
    for (Map.Entry<Float, Integer> size : sizes.entrySet()) {
      boolean more = size.getValue() > most;
      if (more || (size.getValue() == most && size.getKey() < best)) {
        most = size.getValue();
        best = size.getKey();
      }
    }
    bodySize = best;
    for (PdfLine line : lines) {
      if (line.size() == bodySize) {
        left = Math.min(left, line.left());
        right = Math.max(right, line.right());
      }
    }
    leftEdge = left;
    rightEdge = right;
    pitches = pitches(lines);
  }

  /** Of each size, the usual way from one line to the next: the least that is at all common. */
  private static Map<Float, Float> pitches(List<PdfLine> lines) {
    Map<Float, List<Float>> steps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine before = lines.get(i - 1);
      float step = line.y() - before.y();
      if (line.page() == before.page() && line.size() == before.size() && step > 0) {
        steps.computeIfAbsent(line.size(), key -> new ArrayList<>()).add(step);
      }
    }
    Map<Float, Float> pitches = new HashMap<>();
    steps.forEach(
        (size, all) -> {
          all.sort(null);
          pitches.put(size, all.get(all.size() / 4));
        });
    return pitches;
  }

  static List<PdfParagraph> of(List<PdfLine> lines) {
    return new PdfParagraphs(lines).join(lines);
  }

  private List<PdfParagraph> join(List<PdfLine> lines) {
    List<PdfParagraph> paragraphs = new ArrayList<>();
    List<PdfParagraph> notes = new ArrayList<>();
    PdfHyphens hyphens = PdfHyphens.of(lines);
    PdfParagraph last = null; // the one that the next line may go on with
    PdfParagraph lastNote = null;
    PdfLine before = null;
    PdfLine noteBefore = null;
    for (PdfLine line : lines) {
      if (isNote(line)) {
        boolean starts =
            lastNote == null || noteBefore == null || starts(noteBefore, line, lastNote);
        if (starts || Character.isDigit(line.text().strip().charAt(0))) {
          lastNote = PdfParagraph.note();
          notes.add(lastNote);
        }
        lastNote.add(line, hyphens);
        noteBefore = line;
        continue;
      }
      if (last == null || before == null || starts(before, line, last)) {
        last = paragraph(line);
        paragraphs.add(last);
      }
      last.add(line, hyphens);
      before = line;
    }
    paragraphs.addAll(notes);
    return paragraphs;
  }

  private PdfParagraph paragraph(PdfLine line) {
    if (line.size() >= bodySize * 1.6f) {
      return PdfParagraph.heading(1);
    }
    if (line.size() >= bodySize * 1.1f) {
      return PdfParagraph.heading(2);
    }
    var bullet = BULLET.matcher(line.text());
    return bullet.find() ? PdfParagraph.item(bullet.end()) : PdfParagraph.plain();
  }

  /** Small print at the foot of a page. */
  private boolean isNote(PdfLine line) {
    return line.size() <= bodySize * 0.92f && line.y() > 0.6f * line.height();
  }

  private boolean starts(PdfLine before, PdfLine line, PdfParagraph last) {
    if (line.cell() || before.cell()) {
      return true;
    }
    if (Math.abs(line.size() - before.size()) > 0.6f || isItem(line)) {
      return true;
    }
    if (line.bold() != before.bold() && (line.bold() || last.isBold())) {
      return true;
    }
    boolean ended = endsSentence(before);
    boolean early = before.right() < rightEdge - 3 * line.size();
    if (line.page() != before.page()) {
      return ended;
    }
    float step = line.y() - before.y();
    float pitch = pitches.getOrDefault(line.size(), 1.2f * line.size());
    if (step > pitch * 1.3f) {
      return true;
    }
    if (step < -pitch) {
      // The head of the next column.
      return ended;
    }
    // A row of a table, a name over a letter: nothing that was broken for want of room.
    boolean shortLine = before.right() < leftEdge + 0.6f * (rightEdge - leftEdge);
    if (shortLine && !Character.isLowerCase(line.text().strip().charAt(0))) {
      return true;
    }
    boolean indented = line.left() > last.left() + 0.8f * line.size() && last.lines() > 1;
    boolean firstLineWasIn = last.lines() == 1 && before.left() > line.left() + 0.5f * line.size();
    return (ended && early) || (indented && ended) || (ended && firstLineWasIn && early);
  }

  /** Whether a line starts with a bullet or a number. */
  static boolean isItem(PdfLine line) {
    return BULLET.matcher(line.text()).find();
  }

  private static boolean endsSentence(PdfLine line) {
    String text = line.text().strip();
    return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}

package io.github.duizhao.text;

/** A stretch of text, {@code [start, end)}, in UTF-16 code units, 0-based; it may be empty. */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies within this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether both share at least one character; an empty span overlaps nothing. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end && !isEmpty() && !other.isEmpty();
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that holds both. */
  public Span join(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of {@code text} in this span. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Order by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

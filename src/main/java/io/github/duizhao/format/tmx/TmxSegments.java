package io.github.duizhao.format.tmx;

import io.github.duizhao.format.unit.CodeMarks;
import io.github.duizhao.format.unit.Segment;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.XmlSegments;
import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the body of a {@code <seg>}: text, and codes as marks. The text of {@code <hi>} counts;
 * that of {@code <sub>} within a code does not.
 */
final class TmxSegments {

  private final XmlReader xml;
  private final XmlSegments segments;

  TmxSegments(XmlReader xml, XmlSegments segments) {
    this.xml = xml;
    this.segments = segments;
  }

  /** Reads to the end of the {@code <seg>} that has just started. */
  Segment read() throws IOException {
    SegmentBuilder text = new SegmentBuilder();
    CodeMarks marks = new CodeMarks(text);
    Deque<String> highlights = new ArrayDeque<>();
    int codes = 0;
    int depth = xml.depth();
    while (true) {
      switch (xml.next()) {
        case TEXT -> segments.addText(text);
        case START -> {
          if (xml.name().equals("hi")) {
            highlights.push("hi" + codes);
            marks.open(code(highlights.peek(), new SegmentBuilder(), segments.start(), type()));
          } else {
            code(marks);
          }
          if (++codes > 10_000) {
            throw xml.fail("more than 10,000 codes in one segment");
          }
        }
        case END -> {
          if (xml.depth() < depth) {
            marks.end();
            return text.build();
          }
          marks.close(code(highlights.pop(), new SegmentBuilder(), segments.start(), ""));
        }
        default -> throw new IllegalStateException("a segment ends before the file");
      }
    }
  }

  private void code(CodeMarks marks) throws IOException {
    String element = xml.name();
    int start = segments.start();
    String type = type();
    String i = xml.attribute("i").orElse("");
    String x = xml.attribute("x").orElse(i);
    String key = element.equals("bpt") || element.equals("ept") ? "i" + i : element + x;
    CodeMarks.Code code = code(key, segments.textOfElement(), start, type);
    switch (element) {
      case "bpt" -> marks.open(code);
      case "ept" -> marks.close(code);
      default -> marks.standalone(code);
    }
  }

  private String type() {
    return xml.attribute("type").orElse("");
  }

  private CodeMarks.Code code(String key, SegmentBuilder content, int start, String type) {
    Span file = segments.element(start);
    return new CodeMarks.Code(key, type, content, file);
  }
}

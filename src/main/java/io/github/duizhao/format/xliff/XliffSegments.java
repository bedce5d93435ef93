package io.github.duizhao.format.xliff;

import io.github.duizhao.format.unit.CodeMarks;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.XmlSegments;
import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads the body of a {@code <source>} or {@code <target>}: text, and the codes of both versions as
 * marks. Annotations ({@code mrk}) leave no mark, those of segments cut the text; {@code <cp>} is
 * the character that it stands for.
 */
final class XliffSegments {

  private static final int MAX_CODES = 10_000;
  private static final SegmentBuilder NOTHING = new SegmentBuilder();

  private final XmlReader xml;
  private final XmlSegments segments;

  /** The codes that version 2 keeps apart, by id. */
  private final Map<String, SegmentBuilder> data;

  XliffSegments(XmlReader xml, XmlSegments segments, Map<String, SegmentBuilder> data) {
    this.xml = xml;
    this.segments = segments;
    this.data = data;
  }

  /**
   * What is to be done when an element ends that holds text.
   *
   * @param key of a code or a segment
   * @param file where the element starts in the content
   * @param text where it starts in the text
   */
  private record Around(Kind kind, String key, SegmentBuilder closing, int file, int text) {

    enum Kind {
      CODE,
      SEGMENT,
      ANNOTATION
    }
  }

  /** Reads to the end of the element that has just started. */
  Body read() throws IOException {
    List<Body.Cut> cuts = new ArrayList<>();
    SegmentBuilder text = new SegmentBuilder();
    CodeMarks marks = new CodeMarks(text);
    Deque<Around> open = new ArrayDeque<>();
    int codes = 0;
    int depth = xml.depth();
    while (true) {
      switch (xml.next()) {
        case TEXT -> segments.addText(text);
        case START -> {
          start(text, marks, open);
          if (++codes > MAX_CODES) {
            throw xml.fail("more than " + MAX_CODES + " codes in one text");
          }
        }
        case END -> {
          if (xml.depth() < depth) {
            marks.end();
            return new Body(text.build(), cuts);
          }
          Around around = open.pop();
          switch (around.kind()) {
            case CODE -> marks.close(code(around.key(), "", around.closing(), segments.start()));
            case SEGMENT ->
                cuts.add(
                    new Body.Cut(
                        around.key(),
                        new Span(around.text(), text.length()),
                        segments.element(around.file())));
            case ANNOTATION -> {}
          }
        }
        default -> throw new IllegalStateException("a text ends before the file");
      }
    }
  }

  private void start(SegmentBuilder text, CodeMarks marks, Deque<Around> open) throws IOException {
    int start = segments.start();
    String id = attribute("id");
    String type = type();
    String rid = xml.attribute("rid").orElse(id);
    switch (xml.name()) {
      case "g", "pc" -> {
        marks.open(code(id, type, dataOf("dataRefStart"), start));
        open.push(new Around(Around.Kind.CODE, id, dataOf("dataRefEnd"), start, text.length()));
      }
      case "bpt" -> marks.open(code(rid, type, segments.textOfElement(), start));
      case "ept" -> marks.close(code(rid, "", segments.textOfElement(), start));
      case "bx" -> marks.open(empty(rid, type, start));
      case "ex" -> marks.close(empty(rid, "", start));
      case "sc" -> {
        SegmentBuilder content = dataOf("dataRef");
        segments.textOfElement();
        marks.open(code(id, type, content, start));
      }
      case "ec" -> {
        String key = xml.attribute("startRef").orElse(id);
        SegmentBuilder content = dataOf("dataRef");
        segments.textOfElement();
        marks.close(code(key, "", content, start));
      }
      case "ph" -> {
        SegmentBuilder kept = dataOf("dataRef");
        SegmentBuilder content = segments.textOfElement();
        marks.standalone(code(id, type, content.length() > 0 ? content : kept, start));
      }
      case "x", "it" -> marks.standalone(code(id, type, segments.textOfElement(), start));
      case "cp" -> character(text, start);
      case "sm", "em" -> segments.textOfElement();
      default -> {
        boolean cuts = xml.name().equals("mrk") && attribute("mtype").equals("seg");
        Around.Kind kind = cuts ? Around.Kind.SEGMENT : Around.Kind.ANNOTATION;
        open.push(new Around(kind, attribute("mid"), NOTHING, start, text.length()));
      }
    }
  }

  private CodeMarks.Code empty(String key, String type, int start) throws IOException {
    return code(key, type, segments.textOfElement(), start);
  }

  private void character(SegmentBuilder text, int start) throws IOException {
    String hex = attribute("hex");
    segments.textOfElement();
    int value = 0;
    for (int i = 0; i < hex.length() && i < 9; i++) {
      value = (value << 4) | (Character.digit(hex.charAt(i), 16) & 0xF);
    }
    if (value < 0 || value > Character.MAX_CODE_POINT || hex.length() > 8) {
      throw xml.fail("no code point: " + hex);
    }
    text.add(Character.toString(value), start, segments.end() - start);
  }

  private SegmentBuilder dataOf(String attribute) {
    return xml.attribute(attribute).map(data::get).orElseGet(SegmentBuilder::new);
  }

  private String attribute(String name) {
    return xml.attribute(name).orElse("");
  }

  private String type() {
    return xml.attribute("ctype")
        .or(() -> xml.attribute("subType"))
        .or(() -> xml.attribute("type"))
        .orElse("");
  }

  private CodeMarks.Code code(String key, String type, SegmentBuilder content, int start) {
    return new CodeMarks.Code(key, type, content, segments.element(start));
  }
}

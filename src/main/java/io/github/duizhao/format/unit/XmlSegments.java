package io.github.duizhao.format.unit;

import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.text.Span;
import java.io.IOException;

/** Takes text events of an XML file into segments whose places are those of the content to be. */
public final class XmlSegments {

  private final XmlReader xml;
  private final Recorder recorder;

  public XmlSegments(XmlReader xml, Recorder recorder) {
    this.xml = xml;
    this.recorder = recorder;
  }

  /** Where the event starts, in the content. */
  public int start() {
    return (int) (xml.start() - recorder.base());
  }

  /** Where the event ends, in the content. */
  public int end() {
    return (int) (xml.end() - recorder.base());
  }

  /** Adds the characters of a text event. */
  public void addText(SegmentBuilder segment) throws IOException {
    int from = segment.length();
    xml.appendText(segment.text());
    segment.added(from, start(), end() - start());
    if (segment.isTooLong()) {
      throw xml.fail("a text longer than " + SegmentBuilder.MAX_LENGTH + " characters");
    }
  }

  /**
   * The text within the element that has just started, elements within it left out; the reader
   * stands at its end then.
   */
  public SegmentBuilder textOfElement() throws IOException {
    SegmentBuilder text = new SegmentBuilder();
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.TEXT && xml.depth() == depth) {
        addText(text);
      } else if (event == XmlReader.Event.END && xml.depth() < depth) {
        return text;
      }
    }
  }

  /** The element whose start was at {@code from} and whose end the reader has just met. */
  public Span element(int from) {
    return new Span(from, end());
  }
}

package io.github.duizhao.format.xliff;

import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.TranslationUnit;
import io.github.duizhao.format.unit.UnitReader;
import io.github.duizhao.format.unit.XmlSegments;
import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads XLIFF 1.0 to 1.2 ({@code trans-unit}) and 2.0 to 2.1 ({@code segment}), inline codes as
 * marks. A unit whose text and translation are cut up by {@code mrk mtype="seg"} is a unit for each
 * segment; proposals ({@code alt-trans}, {@code match}) are read over. For one thread.
 */
public final class XliffReader implements UnitReader {

  /** Elements that may hold a source and a target of another kind, or text of no concern. */
  private static final Set<String> ASIDE =
      Set.of(
          "alt-trans",
          "match",
          "matches",
          "glossary",
          "bin-unit",
          "internal-file",
          "skeleton",
          "metadata",
          "validation",
          "resourceData",
          "changeTrack");

  private static final Pattern CONFIDENCE = Pattern.compile("confidence=([0-9.]{1,9})");
  private static final int MAX_PARTS = 10_000;

  private final XmlReader xml;
  private final XmlSegments segments;
  private final XliffSegments bodies;
  private final Map<String, SegmentBuilder> data = new HashMap<>();
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private Optional<Lang> source;
  private Optional<Lang> target;
  private boolean rootSeen;
  private double confidence = 1;
  private long end;

  public XliffReader(String file, Recorder recorder, Langs wanted) {
    this.xml = new XmlReader(file, recorder);
    this.segments = new XmlSegments(xml, recorder);
    this.bodies = new XliffSegments(xml, segments, data);
    this.source = wanted.source();
    this.target = wanted.target();
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (ready.isEmpty()) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.DONE) {
        end = xml.end();
        return Optional.empty();
      }
      if (event == XmlReader.Event.START) {
        start();
        end = xml.end();
      }
    }
    return Optional.of(ready.remove());
  }

  private void start() throws IOException {
    String name = xml.name();
    if (!rootSeen) {
      rootSeen = true;
      if (!name.equals("xliff")) {
        throw xml.fail("no XLIFF: the root element is <" + name + ">, not <xliff>");
      }
      langs("srcLang", "trgLang");
      return;
    }
    switch (name) {
      case "file" -> langs("source-language", "target-language");
      case "unit" -> unit();
      case "trans-unit" -> {
        data.clear();
        confidence = 1;
        pair();
      }
      default -> {
        if (ASIDE.contains(name)) {
          segments.textOfElement();
        }
      }
    }
  }

  /** A unit of version 2: its codes first, then its segments. */
  private void unit() throws IOException {
    data.clear();
    confidence = 1;
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.END && xml.depth() < depth) {
        return;
      }
      if (event != XmlReader.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "data" -> {
          String id = xml.attribute("id").orElse("");
          data.put(id, segments.textOfElement());
        }
        case "note" -> note();
        case "segment", "ignorable" -> pair();
        default -> {
          if (ASIDE.contains(xml.name())) {
            segments.textOfElement();
          }
        }
      }
      if (data.size() > MAX_PARTS || ready.size() > MAX_PARTS) {
        throw xml.fail("more than " + MAX_PARTS + " codes or segments in one unit");
      }
    }
  }

  private void langs(String from, String to) {
    source = source.or(() -> xml.attribute(from).flatMap(Langs::tag));
    target = target.or(() -> xml.attribute(to).flatMap(Langs::tag));
  }

  private void note() throws IOException {
    boolean ours =
        xml.attribute("from").orElse("").equals("duizhao")
            || xml.attribute("category").orElse("").equals("duizhao");
    Matcher matcher = CONFIDENCE.matcher(segments.textOfElement().text());
    if (ours && matcher.find()) {
      confidence = TranslationUnit.confidence(matcher.group(1));
    }
  }

  /** A text with its translation, or several where the file cuts it into segments. */
  private void pair() throws IOException {
    Body from = Body.EMPTY;
    Body segmented = Body.EMPTY;
    Body to = Body.EMPTY;
    boolean draft = false;
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.END && xml.depth() < depth) {
        for (Body.Pair pair : Body.tie(from.whole(), segmented, to)) {
          double sure = draft ? Math.min(confidence, TranslationUnit.DRAFT) : confidence;
          ready.add(new TranslationUnit(pair.source(), pair.target(), sure));
        }
        return;
      }
      if (event != XmlReader.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "source" -> from = bodies.read();
        case "seg-source" -> segmented = bodies.read();
        case "target" -> {
          draft = xml.attribute("state").orElse("").startsWith("needs-");
          to = bodies.read();
        }
        case "note" -> note();
        default -> {
          if (ASIDE.contains(xml.name())) {
            segments.textOfElement();
          }
        }
      }
    }
  }

  @Override
  public boolean mayCut() {
    return ready.isEmpty();
  }

  @Override
  public long end() {
    return end;
  }

  @Override
  public Optional<Lang> source() {
    return source;
  }

  @Override
  public Optional<Lang> target() {
    return target;
  }
}

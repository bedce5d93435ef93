package io.github.duizhao.format.tmx;

import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.Segment;
import io.github.duizhao.format.unit.TranslationUnit;
import io.github.duizhao.format.unit.UnitReader;
import io.github.duizhao.format.unit.XmlSegments;
import io.github.duizhao.format.xml.XmlReader;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads TMX 1.1 to 1.4: {@code lang} or {@code xml:lang} in any case, {@code en} for {@code en-US},
 * several variants a unit, missing pieces.
 *
 * <p>The source language is the one wanted, else {@code srclang} of the header if a variant has it,
 * else that of the first variant; the target language is the one wanted, else the first other one.
 * Of two variants in the same language, the one whose tag fits letter for letter counts, else the
 * first. For one thread.
 */
public final class TmxReader implements UnitReader {

  private record Variant(Optional<Lang> lang, Segment segment) {}

  private final XmlReader xml;
  private final XmlSegments segments;
  private final TmxSegments bodies;
  private Optional<Lang> source;
  private Optional<Lang> target;
  private final boolean sourceWanted;
  private boolean rootSeen;
  private long end;

  public TmxReader(String file, Recorder recorder, Langs wanted) {
    this.xml = new XmlReader(file, recorder);
    this.segments = new XmlSegments(xml, recorder);
    this.bodies = new TmxSegments(xml, segments);
    this.source = wanted.source();
    this.target = wanted.target();
    this.sourceWanted = wanted.source().isPresent();
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.DONE) {
        end = xml.end();
        return Optional.empty();
      }
      if (event == XmlReader.Event.START) {
        Optional<TranslationUnit> unit = start();
        if (unit.isPresent()) {
          end = xml.end();
          return unit;
        }
      }
    }
  }

  private Optional<TranslationUnit> start() throws IOException {
    String name = xml.name();
    if (!rootSeen) {
      rootSeen = true;
      if (!name.toLowerCase(Locale.ROOT).equals("tmx")) {
        throw xml.fail("no TMX: the root element is <" + name + ">, not <tmx>");
      }
    } else if (name.equals("header")) {
      if (!sourceWanted) {
        source = xml.attribute("srclang").flatMap(Langs::tag);
      }
    } else if (name.equals("tu")) {
      return Optional.of(unit());
    }
    return Optional.empty();
  }

  private TranslationUnit unit() throws IOException {
    List<Variant> variants = new ArrayList<>(2);
    double confidence = 1;
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.END && xml.depth() < depth) {
        return choose(variants, confidence);
      }
      if (event != XmlReader.Event.START) {
        continue;
      }
      if (xml.name().equals("tuv")) {
        variants.add(variant());
        if (variants.size() > 1000) {
          throw xml.fail("more than 1000 variants in one unit");
        }
      } else if (xml.name().equals("prop")
          && xml.attribute("type").orElse("").equals("x-confidence")) {
        confidence = TranslationUnit.confidence(segments.textOfElement().text().toString());
      }
    }
  }

  private Variant variant() throws IOException {
    Optional<Lang> lang =
        xml.attribute("xml:lang").or(() -> xml.attribute("lang")).flatMap(Langs::tag);
    Segment segment = Segment.EMPTY;
    int depth = xml.depth();
    while (true) {
      XmlReader.Event event = xml.next();
      if (event == XmlReader.Event.END && xml.depth() < depth) {
        return new Variant(lang, segment);
      }
      if (event == XmlReader.Event.START && xml.name().equals("seg")) {
        segment = bodies.read();
      }
    }
  }

  private TranslationUnit choose(List<Variant> variants, double confidence) {
    if (!sourceWanted && target.isEmpty()) {
      adoptSource(variants);
    }
    int from = find(variants, source, -1);
    if (target.isEmpty()) {
      for (int i = 0; i < variants.size() && target.isEmpty(); i++) {
        target = i == from ? target : variants.get(i).lang();
      }
    }
    int to = find(variants, target, from);
    return new TranslationUnit(
        from < 0 ? Segment.EMPTY : variants.get(from).segment(),
        to < 0 ? Segment.EMPTY : variants.get(to).segment(),
        confidence);
  }

  /** Takes the source language from a unit where the header's fits none, or it has none. */
  private void adoptSource(List<Variant> variants) {
    boolean fits =
        source.isEmpty()
            ? variants.isEmpty()
            : variants.size() < 2 || find(variants, source, -1) >= 0;
    if (fits) {
      return;
    }
    source = variants.get(0).lang();
    boolean chinese = source.filter(Lang::isChinese).isPresent();
    for (int i = 1; i < variants.size() && chinese; i++) {
      // Nothing tells which is the original: it is rarely the Chinese.
      Optional<Lang> other = variants.get(i).lang().filter(lang -> !lang.isChinese());
      source = other.isPresent() ? other : source;
      chinese = other.isEmpty();
    }
  }

  /** The best variant in a language, other than {@code taken}; -1 for none. */
  private static int find(List<Variant> variants, Optional<Lang> wanted, int taken) {
    int best = -1;
    for (int i = 0; i < variants.size(); i++) {
      if (i == taken) {
        continue;
      }
      Optional<Lang> lang = variants.get(i).lang();
      if (lang.equals(wanted)) {
        return i;
      }
      // A variant that does not name its language may be in any.
      boolean alike =
          lang.isEmpty() || (wanted.isPresent() && lang.get().sameLanguage(wanted.get()));
      if (best < 0 && alike) {
        best = i;
      }
    }
    return best;
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

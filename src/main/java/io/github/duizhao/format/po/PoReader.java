package io.github.duizhao.format.po;

import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.TextCursor;
import io.github.duizhao.format.unit.TranslationUnit;
import io.github.duizhao.format.unit.UnitReader;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads gettext's PO and POT. A plural form of the translation goes with the plural of the source
 * where there is more than one form, or only one for all numbers as in Chinese. Fuzzy entries are
 * drafts, obsolete ones do not count. For one thread.
 */
public final class PoReader implements UnitReader {

  private static final Pattern LANGUAGE =
      Pattern.compile("(?m)^Language: {0,9}([A-Za-z0-9_@-]{2,40})");
  private static final Pattern SOURCE =
      Pattern.compile("(?m)^X-Source-Language: {0,9}([A-Za-z0-9_@-]{2,40})");
  private static final Pattern FUZZY = Pattern.compile("[ ,]fuzzy(?=[ ,]|$)");
  private static final Pattern CONFIDENCE = Pattern.compile("confidence=([0-9.]{1,9})");

  private record Line(String text, long offset, int number) {}

  private final String file;
  private final TextCursor cursor;
  private final Recorder recorder;
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private Optional<Line> held = Optional.empty();
  private PoEntry entry = new PoEntry();
  private Optional<Lang> source;
  private Optional<Lang> target;
  private boolean headSeen;
  private long end;

  public PoReader(String file, Recorder recorder, Langs wanted) {
    this.file = file;
    this.cursor = new TextCursor(file, recorder);
    this.recorder = recorder;
    this.source = wanted.source();
    this.target = wanted.target();
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (ready.isEmpty()) {
      Optional<Line> line = line();
      if (line.isEmpty()) {
        finish(cursor.offset());
        return Optional.ofNullable(ready.poll());
      }
      String text = line.get().text();
      boolean starts = text.startsWith("#") || text.startsWith("msgctxt") || isKey(text, "msgid");
      if (entry.isComplete() && (starts || text.isBlank())) {
        // This line belongs to the next entry: it is read when the content has been cut.
        held = line;
        finish(line.get().offset());
      } else {
        take(line.get());
      }
    }
    return Optional.of(ready.remove());
  }

  private Optional<Line> line() throws IOException {
    if (held.isPresent()) {
      Optional<Line> line = held;
      held = Optional.empty();
      return line;
    }
    if (cursor.peek() < 0) {
      return Optional.empty();
    }
    long offset = cursor.offset();
    int number = cursor.line();
    return Optional.of(new Line(cursor.restOfLine(), offset, number));
  }

  /** Whether a line starts with this keyword, and not with a longer one. */
  private static boolean isKey(String text, String key) {
    return text.startsWith(key)
        && (text.length() == key.length() || " \t\"".indexOf(text.charAt(key.length())) >= 0);
  }

  private void take(Line line) throws IOException {
    String text = line.text();
    if (text.startsWith("#")) {
      Matcher matcher = CONFIDENCE.matcher(text);
      if (text.startsWith("#. ") && matcher.find()) {
        entry.confidence = TranslationUnit.confidence(matcher.group(1));
      }
      if (text.startsWith("#,") && FUZZY.matcher(text).find()) {
        entry.confidence = Math.min(entry.confidence, TranslationUnit.DRAFT);
      }
      return;
    }
    if (text.isBlank()) {
      return;
    }
    int quote = text.indexOf('"');
    String key = quote < 0 ? text : text.substring(0, quote).strip();
    switch (key) {
      case "" -> {}
      case "msgctxt" -> entry.into = entry.context();
      case "msgid" -> entry.into = entry.id();
      case "msgid_plural" -> entry.into = entry.plural();
      case "msgstr" -> entry.into = entry.translation(0);
      default -> entry.into = form(key, line);
    }
    if (quote < 0) {
      throw fail(line, 0, "a string in quotes must follow " + key);
    }
    if (entry.into.isEmpty()) {
      throw fail(line, quote, "a string without a keyword before it");
    }
    string(line, quote, entry.into.get());
  }

  private Optional<SegmentBuilder> form(String key, Line line) throws IOException {
    boolean indexed = key.startsWith("msgstr[") && key.endsWith("]") && key.length() < 12;
    try {
      if (indexed) {
        return entry.translation(Integer.parseUnsignedInt(key.substring(7, key.length() - 1)));
      }
    } catch (NumberFormatException e) {
      indexed = false;
    }
    throw fail(
        line, 0, "no line of a PO file: it starts with none of msgctxt, msgid, msgstr, \", #");
  }

  private void string(Line line, int quote, SegmentBuilder into) throws IOException {
    String text = line.text();
    int place = (int) (line.offset() - recorder.base());
    int at = quote + 1;
    while (true) {
      if (at >= text.length()) {
        throw fail(line, at, "the string is not closed");
      }
      char c = text.charAt(at);
      if (c == '"') {
        break;
      }
      int length = c == '\\' ? PoEscapes.length(text, at) : 1;
      if (at + length > text.length()) {
        throw fail(line, at, "the string is not closed");
      }
      if (c == '\\') {
        into.add(PoEscapes.decode(text.substring(at, at + length)), place + at, length);
      } else {
        int from = into.length();
        into.text().append(c);
        into.added(from, place + at, 1);
      }
      at += length;
    }
    if (!text.substring(at + 1).isBlank()) {
      throw fail(line, at + 1, "something follows the string; a quote in it must be written \\\"");
    }
    if (into.isTooLong()) {
      throw fail(line, at, "a string longer than " + SegmentBuilder.MAX_LENGTH + " characters");
    }
  }

  private FormatException fail(Line line, int column, String rule) {
    return new FormatException(file, line.number(), column + 1, rule);
  }

  private void finish(long at) throws IOException {
    if (entry.isHeader()) {
      if (!headSeen) {
        header(entry.translations().get(0).text().toString());
      }
    } else {
      ready.addAll(entry.units());
    }
    headSeen = true;
    entry = new PoEntry();
    end = at;
  }

  private void header(String text) {
    Matcher to = LANGUAGE.matcher(text);
    if (target.isEmpty() && to.find()) {
      target = Langs.tag(to.group(1).split("@", 2)[0]);
    }
    Matcher from = SOURCE.matcher(text);
    if (source.isEmpty() && from.find()) {
      source = Langs.tag(from.group(1).split("@", 2)[0]);
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

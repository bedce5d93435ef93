package io.github.duizhao.read.subtitle;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of subtitles taken apart, SubRip or WebVTT: its cues, and what is no text. A line with an
 * arrow between times begins a cue, whatever stands around it: numbers and blank lines may be
 * missing, times may be written with a dot or a comma, with or without hours.
 */
final class CueFile {

  private static final String TIME =
      "(?:(\\d{1,3})[:：])?(\\d{1,2})[:：](\\d{1,2})(?:[.,:，：](\\d{1,3}))?";

  /** The second time may be missing where the file is cut off. */
  private static final Pattern TIMES =
      Pattern.compile(TIME + "\\s{0,9}[-–—]{1,3}>\\s{0,9}(?:" + TIME + ")?.*", Pattern.DOTALL);

  private static final Pattern ROLLING = Pattern.compile("<\\d{1,3}:\\d{2}[:.][\\d:.]{2,9}>");

  private final Content content;
  private final BlockList skipped;
  private final List<Span> lines = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final List<Span> text = new ArrayList<>();
  private long start = Cue.UNKNOWN;
  private long end = Cue.UNKNOWN;
  private boolean timed;

  private CueFile(Content content, BlockList skipped) {
    this.content = content;
    this.skipped = skipped;
  }

  /**
   * The cues in the order of the file, those without text left out.
   *
   * @param skipped is told what is no text
   * @return empty if nothing in the file looks like the times of a cue
   */
  static Optional<List<Cue>> cues(Content content, BlockList skipped) {
    CueFile file = new CueFile(content, skipped);
    file.read();
    return file.timed ? Optional.of(List.copyOf(file.cues)) : Optional.empty();
  }

  private void read() {
    for (int line = 1; line <= content.lineCount(); line++) {
      lines.add(trimmed(content.line(line)));
    }
    boolean web = starts(0, "WEBVTT");
    int last = broken();
    int at = web ? skipBlock(0, Skipped.Reason.CUE) : 0;
    while (at < last) {
      boolean afterBlank = at == 0 || lines.get(at - 1).isEmpty();
      if (web && afterBlank && isWord(at, "NOTE")) {
        at = skipBlock(at, Skipped.Reason.COMMENT);
      } else if (web && afterBlank && (isWord(at, "STYLE") || isWord(at, "REGION"))) {
        at = skipBlock(at, Skipped.Reason.SCRIPT);
      } else if (isTimes(at)) {
        finish();
        times(at++);
      } else if (isNumber(at) && isTimes(at + 1) || web && afterBlank && isTimes(at + 1)) {
        skip(at++, Skipped.Reason.CUE);
      } else {
        if (!lines.get(at).isEmpty()) {
          text.add(lines.get(at));
        }
        at++;
      }
    }
    finish();
    for (; at < lines.size(); at++) {
      skip(at, Skipped.Reason.CUE);
    }
    if (ROLLING.matcher(content).find()) {
      unroll();
    }
  }

  /** The line from which on there is but the number, or half of the times, of a last cue. */
  private int broken() {
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).isEmpty()) {
      last--;
    }
    int number = last - (isHalfTime(last - 1) ? 2 : 1);
    return number > 0 && isNumber(number) && lines.get(number - 1).isEmpty() ? number : last;
  }

  private boolean isHalfTime(int line) {
    String text = line < 0 ? "" : lines.get(line).in(content);
    return text.indexOf(':') > 0 && text.chars().allMatch(c -> "0123456789:,.-> ".indexOf(c) >= 0);
  }

  private int skipBlock(int from, Skipped.Reason reason) {
    int at = from;
    while (at < lines.size() && !lines.get(at).isEmpty() && !isTimes(at)) {
      skip(at++, reason);
    }
    return at;
  }

  private void skip(int line, Skipped.Reason reason) {
    skipped.skip(lines.get(line).start(), lines.get(line).end(), reason);
  }

  private boolean starts(int line, String word) {
    Span span = lines.get(line);
    int from = span.start();
    return span.length() >= word.length()
        && word.contentEquals(content.subSequence(from, from + word.length()));
  }

  private boolean isWord(int line, String word) {
    Span span = lines.get(line);
    return starts(line, word)
        && (span.length() == word.length()
            || BlockBuilder.isSpace(content.charAt(span.start() + word.length())));
  }

  private boolean isNumber(int line) {
    Span span = lines.get(line);
    for (int i = span.start(); i < span.end(); i++) {
      if (content.charAt(i) < '0' || content.charAt(i) > '9') {
        return false;
      }
    }
    return !span.isEmpty();
  }

  private boolean isTimes(int line) {
    if (line >= lines.size()) {
      return false;
    }
    String text = lines.get(line).in(content);
    return text.indexOf('>') > 0 && TIMES.matcher(text).matches();
  }

  private void times(int line) {
    skip(line, Skipped.Reason.CUE);
    Matcher times = TIMES.matcher(lines.get(line).in(content));
    if (times.matches()) {
      timed = true;
      start = time(times, 1);
      end = times.group(6) == null ? Cue.UNKNOWN : time(times, 5);
    }
  }

  private static long time(Matcher times, int group) {
    String hours = times.group(group);
    String fraction = times.group(group + 3);
    long minutes =
        (hours == null ? 0 : Integer.parseInt(hours)) * 60L
            + Integer.parseInt(times.group(group + 1));
    long millis = fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    return (minutes * 60 + Integer.parseInt(times.group(group + 2))) * 1000 + millis;
  }

  private void finish() {
    if (!text.isEmpty()) {
      cues.add(new Cue(start, end, text));
      text.clear();
    }
  }

  /**
   * Captions that roll up show each line again above the next one, and once by itself: it is taken
   * where it is new.
   */
  private void unroll() {
    List<Cue> once = new ArrayList<>();
    String shown = "";
    for (Cue cue : cues) {
      List<Span> fresh = new ArrayList<>();
      for (Span line : cue.lines()) {
        String words = CueMarkup.plain(line.in(content)).strip();
        if (words.equals(shown)) {
          skipped.skip(line.start(), line.end(), Skipped.Reason.CUE);
        } else if (!words.isEmpty()) {
          fresh.add(line);
          shown = words;
        }
      }
      if (!fresh.isEmpty()) {
        once.add(new Cue(cue.start(), cue.end(), fresh));
      }
    }
    cues.clear();
    cues.addAll(once);
  }

  private Span trimmed(Span line) {
    int from = line.start();
    int to = line.end();
    while (from < to && isBlank(content.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(content.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** A byte order mark is left where files were put one behind the other. */
  private static boolean isBlank(char c) {
    return BlockBuilder.isSpace(c) || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
  }
}

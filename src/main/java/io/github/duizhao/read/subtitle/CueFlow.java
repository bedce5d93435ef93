package io.github.duizhao.read.subtitle;

import io.github.duizhao.text.Content;
import io.github.duizhao.text.Span;
import java.util.List;

/**
 * How the speech of a subtitle file goes on from line to line and from cue to cue. Where sentences
 * end with a stop, one without goes on in the next cue. Chinese subtitles mostly have none: a space
 * stands for the comma and the cue's end for the stop, so that each cue is taken for a sentence.
 */
final class CueFlow {

  /** What stands between two lines. */
  enum Step {
    /** The sentence may go on. */
    JOIN,
    /** It goes on, or another one follows; a space parts them in any script. */
    SPACE,
    /** A sentence ends, in the same block. */
    BREAK,
    BLOCK
  }

  /** Texts with fewer stops, in cues for one, are written without. */
  private static final int CUES_PER_STOP = 10;

  private static final String CLOSERS = "\"'”’»)]}）】」』》〉*_♪♫";
  private static final String STOPS = ".!?…。！？．｡";
  private static final String GOING_ON = ",;:，、；：";
  private static final String DASHES = "-‐–—";

  private final boolean stops;

  private CueFlow(boolean stops) {
    this.stops = stops;
  }

  /** The flow of lines of text, without markup. */
  static CueFlow of(List<String> lines) {
    int found = 0;
    for (String line : lines) {
      char last = last(line);
      found += last == '.' || last == '．' || line.indexOf('。') >= 0 ? 1 : 0;
    }
    return new CueFlow((long) found * CUES_PER_STOP >= lines.size());
  }

  /** As {@link #of(List)}, for all lines of the cues. */
  static CueFlow of(Content content, List<Cue> cues) {
    return of(
        cues.stream()
            .flatMap(cue -> cue.lines().stream())
            .map(line -> plain(content, line))
            .toList());
  }

  static String plain(Content content, Span line) {
    return CueMarkup.plain(line.in(content)).strip();
  }

  /** Whether sentences end with a stop. */
  boolean hasStops() {
    return stops;
  }

  /** Between two lines of one cue. */
  Step within(String line, String next) {
    return changes(line, next) ? Step.BREAK : stops || endsOpen(line) ? Step.JOIN : Step.SPACE;
  }

  /** Between the last line of a cue and the first of the next one. */
  Step between(Cue cue, String line, Cue next, String first) {
    boolean goesOn = endsOpen(line) || (stops && !endsSentence(line) && startsSmall(first));
    if (cue.isBeforePause(next) && !goesOn) {
      return Step.BLOCK;
    }
    return changes(line, first) || !(stops || goesOn) ? Step.BREAK : Step.JOIN;
  }

  /** Whether somebody else speaks, or something sounds. */
  static boolean changes(String line, String next) {
    return startsSpeech(next)
        || isSound(line)
        || isSound(next)
        || (isCaption(line) && isSmall(next))
        || (isSmall(line) && isCaption(next) && endsSentence(line));
  }

  /** What is read on the screen is set in capitals, amid speech that is not. */
  private static boolean isCaption(String line) {
    return line.chars().filter(Character::isUpperCase).count() > 2 && !isSmall(line);
  }

  private static boolean isSmall(String line) {
    return line.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean startsSpeech(String line) {
    if (line.length() < 2 || DASHES.indexOf(line.charAt(0)) < 0) {
      return line.startsWith(">>") || line.startsWith("＞＞");
    }
    char next = line.charAt(1);
    return DASHES.indexOf(next) < 0 && !Character.isDigit(next);
  }

  /** A line in brackets tells what is heard, one with a note is sung. */
  private static boolean isSound(String line) {
    if (line.isEmpty()) {
      return false;
    }
    char first = line.charAt(0);
    int bracket = "([（【".indexOf(first);
    return first == '♪'
        || first == '♫'
        || bracket >= 0 && line.charAt(line.length() - 1) == ")]）】".charAt(bracket);
  }

  static boolean endsSentence(String line) {
    return STOPS.indexOf(last(line)) >= 0;
  }

  static boolean endsOpen(String line) {
    return GOING_ON.indexOf(last(line)) >= 0;
  }

  private static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
  }

  private static char last(String line) {
    int end = line.length();
    while (end > 0 && (CLOSERS.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
      end--;
    }
    return end == 0 ? ' ' : line.charAt(end - 1);
  }
}

package io.github.duizhao.read.subtitle;

import io.github.duizhao.text.Span;
import java.util.List;

/**
 * What a subtitle file shows at a time.
 *
 * @param start milliseconds from the beginning of the film; {@link #UNKNOWN} if the file does not
 *     tell
 * @param end as {@code start}
 * @param lines where its lines stand in the content, without white space around them; none is empty
 */
record Cue(long start, long end, List<Span> lines) {

  static final long UNKNOWN = -1;

  /** Nobody speaks for so long within a sentence, in milliseconds. */
  private static final long PAUSE = 3000;

  Cue {
    lines = List.copyOf(lines);
  }

  /** Whether the screen stays empty for a while before the next cue, or the clock starts anew. */
  boolean isBeforePause(Cue next) {
    boolean known = end != UNKNOWN && next.start != UNKNOWN;
    return known && (next.start - end >= PAUSE || start - next.start >= PAUSE);
  }
}

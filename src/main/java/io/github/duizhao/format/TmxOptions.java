package io.github.duizhao.format;

import java.time.Instant;
import java.util.Objects;

/**
 * What a user may choose about a TMX file.
 *
 * @param date the creation date in its header, to the second
 * @param level 1 for text alone, 2 for text with inline codes
 * @param gaps whether beads with one side only are written; a translation memory has no use for
 *     them
 * @param notes whether each unit tells its confidence, shape, file and line in {@code prop}s
 * @param version the program's version, as the header tells it
 * @throws IllegalArgumentException if the date's year has not four digits, or there is no such
 *     level
 */
public record TmxOptions(Instant date, int level, boolean gaps, boolean notes, String version) {

  public TmxOptions {
    OutputDate.checked(Objects.requireNonNull(date, "date must not be null"));
    Objects.requireNonNull(version, "version must not be null");
    if (level != 1 && level != 2) {
      throw new IllegalArgumentException("TMX has the levels 1 and 2: " + level);
    }
  }

  /** Level 1, no gaps, with notes. */
  public static TmxOptions dated(Instant date) {
    String version = TmxOptions.class.getPackage().getImplementationVersion();
    return new TmxOptions(date, 1, false, true, version == null ? "0.1.0" : version);
  }

  public TmxOptions withLevel(int other) {
    return new TmxOptions(date, other, gaps, notes, version);
  }

  public TmxOptions withGaps(boolean kept) {
    return new TmxOptions(date, level, kept, notes, version);
  }

  public TmxOptions withNotes(boolean written) {
    return new TmxOptions(date, level, gaps, written, version);
  }
}

package io.github.duizhao.format;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The date that files carry, and where it comes from. */
public final class OutputDate {

  private static final DateTimeFormatter TMX =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private OutputDate() {}

  /**
   * The date that the user gave; else {@code SOURCE_DATE_EPOCH} of the environment, as reproducible
   * builds set it; else now.
   *
   * @param given {@code 2026-11-23}, {@code 2026-11-23T20:00:00Z} or {@code 20261123T200000Z}
   * @throws IllegalArgumentException if one of both is no date
   */
  public static Instant choose(
      Optional<String> given, Map<String, String> environment, Clock clock) {
    if (given.isPresent()) {
      return parse(given.get());
    }
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    if (epoch.isEmpty()) {
      return clock.instant();
    }
    try {
      return checked(Instant.ofEpochSecond(Long.parseLong(epoch)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "SOURCE_DATE_EPOCH must be a number of seconds: " + epoch, e);
    }
  }

  private static Instant parse(String date) {
    try {
      if (date.length() == 10) {
        return checked(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      return checked(
          date.length() == 16
              ? TMX.parse(date, Instant::from)
              : OffsetDateTime.parse(date).toInstant());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "not a date such as 2026-11-23 or 2026-11-23T20:00:00Z: " + date, e);
    }
  }

  /** Four digits of a year are all that the format can write. */
  static Instant checked(Instant date) {
    if (date.isBefore(FIRST) || !date.isBefore(END)) {
      throw new IllegalArgumentException("a date must be of the years 0 to 9999: " + date);
    }
    return date;
  }

  /** As TMX and XLIFF tools write it: {@code 20261123T200000Z}. */
  static String tmx(Instant date) {
    return TMX.format(date);
  }
}

package io.github.duizhao.cli.file;

import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.OutputDate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that fixes the date in outputs. */
public final class Dates {

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "Date that TMX files carry, such as 2026-11-23; SOURCE_DATE_EPOCH or now if not given.")
  public Optional<String> date = Optional.empty();

  /** Refuses what is no date, before any work is done and whether or not the date is needed. */
  public void validate() {
    if (date.isPresent()) {
      instant();
    }
  }

  public Instant instant() {
    try {
      return OutputDate.choose(date, System.getenv(), Clock.systemUTC());
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}

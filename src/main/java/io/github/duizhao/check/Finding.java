package io.github.duizhao.check;

import io.github.duizhao.text.Content;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One place where a check fired.
 *
 * @param check id of the check, such as {@code literal-name}
 * @param bead index of the bead in {@link io.github.duizhao.bitext.Bitext#beads}; -1 where it
 *     speaks of the whole document
 * @param place where it stands in the content of the target; empty where something is missing
 * @param found the words found, as they stand
 * @param expected what should stand there; empty if not known
 * @param message what is wrong, in one sentence
 * @param evidence how we know, one reason each, the strongest first
 * @param source the places in the content of the source that it rests on
 * @param related other places in the content of the target that it rests on, such as the other
 *     spelling
 * @param confidence probability that a person would agree, 0 to 1
 * @param fix a proposal, if there is one
 * @param fingerprint stable name of this finding, 16 hexadecimal digits; empty until {@link
 *     CheckRunner} has set it
 */
public record Finding(
    String check,
    Severity severity,
    Category category,
    int bead,
    Span place,
    String found,
    String expected,
    Message message,
    List<Message> evidence,
    List<Span> source,
    List<Span> related,
    double confidence,
    Optional<Fix> fix,
    String fingerprint) {

  public Finding {
    Objects.requireNonNull(check, "check must not be null");
    Objects.requireNonNull(place, "place must not be null");
    evidence = List.copyOf(evidence);
    source = List.copyOf(source);
    related = List.copyOf(related);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1: " + confidence);
    }
  }

  /** Starts a finding of {@code check} with its default severity and category. */
  public static Builder of(CheckInfo check, int bead, Span place, String found, Message message) {
    return new Builder(check, bead, place, found, message);
  }

  public Finding withSeverity(Severity other) {
    return new Finding(
        check,
        other,
        category,
        bead,
        place,
        found,
        expected,
        message,
        evidence,
        source,
        related,
        confidence,
        fix,
        fingerprint);
  }

  /**
   * The words found as they stand in {@code content}, escapes and markup in their midst included.
   */
  public Finding foundIn(Content content) {
    String stands = place.in(content);
    return stands.equals(found)
        ? this
        : new Finding(
            check,
            severity,
            category,
            bead,
            place,
            stands,
            expected,
            message,
            evidence,
            source,
            related,
            confidence,
            fix,
            fingerprint);
  }

  public Finding withFingerprint(String other) {
    return new Finding(
        check,
        severity,
        category,
        bead,
        place,
        found,
        expected,
        message,
        evidence,
        source,
        related,
        confidence,
        fix,
        other);
  }

  /** Collects what a finding holds. Not thread-safe. */
  public static final class Builder {
    private final CheckInfo info;
    private final int bead;
    private final Span place;
    private final String found;
    private final Message message;
    private Severity severity;
    private Category category;
    private String expected = "";
    private final List<Message> evidence = new ArrayList<>();
    private final List<Span> source = new ArrayList<>();
    private final List<Span> related = new ArrayList<>();
    private double confidence = 0.9;
    private Optional<Fix> fix = Optional.empty();

    private Builder(CheckInfo info, int bead, Span place, String found, Message message) {
      this.info = info;
      this.bead = bead;
      this.place = place;
      this.found = found;
      this.message = message;
      this.severity = info.severity();
      this.category = info.category();
    }

    public Builder severity(Severity value) {
      severity = value;
      return this;
    }

    public Builder category(Category value) {
      category = value;
      return this;
    }

    public Builder expected(String value) {
      expected = value;
      return this;
    }

    public Builder because(String english, String chinese) {
      evidence.add(new Message(english, chinese));
      return this;
    }

    public Builder source(Span place) {
      source.add(place);
      return this;
    }

    public Builder related(Span place) {
      related.add(place);
      return this;
    }

    public Builder confidence(double value) {
      confidence = value;
      return this;
    }

    public Builder fix(Fix value) {
      fix = Optional.of(value);
      return this;
    }

    public Finding build() {
      return new Finding(
          info.id(),
          severity,
          category,
          bead,
          place,
          found,
          expected,
          message,
          evidence,
          source,
          related,
          confidence,
          fix,
          "");
    }
  }
}

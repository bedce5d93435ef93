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
    return new Builder(this).severity(other).build();
  }

  /**
   * The words found as they stand in {@code content}, escapes and markup in their midst included.
   */
  public Finding foundIn(Content content) {
    String stands = place.in(content);
    return stands.equals(found) ? this : new Builder(this).found(stands).build();
  }

  public Finding withFingerprint(String other) {
    return new Builder(this).fingerprint(other).build();
  }

  /** Collects what a finding holds. Not thread-safe. */
  public static final class Builder {
    private final String check;
    private final int bead;
    private final Span place;
    private final Message message;
    private String found;
    private Severity severity;
    private Category category;
    private String expected = "";
    private final List<Message> evidence = new ArrayList<>();
    private final List<Span> source = new ArrayList<>();
    private final List<Span> related = new ArrayList<>();
    private double confidence = 0.9;
    private Optional<Fix> fix = Optional.empty();
    private String fingerprint = "";

    private Builder(CheckInfo info, int bead, Span place, String found, Message message) {
      this.check = info.id();
      this.bead = bead;
      this.place = place;
      this.found = found;
      this.message = message;
      this.severity = info.severity();
      this.category = info.category();
    }

    private Builder(Finding finding) {
      this.check = finding.check;
      this.bead = finding.bead;
      this.place = finding.place;
      this.found = finding.found;
      this.message = finding.message;
      this.severity = finding.severity;
      this.category = finding.category;
      this.expected = finding.expected;
      this.evidence.addAll(finding.evidence);
      this.source.addAll(finding.source);
      this.related.addAll(finding.related);
      this.confidence = finding.confidence;
      this.fix = finding.fix;
      this.fingerprint = finding.fingerprint;
    }

    private Builder found(String value) {
      found = value;
      return this;
    }

    private Builder fingerprint(String value) {
      fingerprint = value;
      return this;
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
          fingerprint);
    }
  }
}

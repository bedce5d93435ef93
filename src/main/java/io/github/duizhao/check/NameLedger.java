package io.github.duizhao.check;

import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Objects;

/** The names of one article, a row each, and how the translation renders them. */
public record NameLedger(List<Row> rows) {

  public static final NameLedger EMPTY = new NameLedger(List.of());

  /** How a rendering relates to its name. */
  public enum Verdict {
    /** Stands as in the source. */
    KEPT,
    /** A translation that the termbase or general use accepts. */
    ACCEPTED,
    /** Written by its sound. */
    BY_SOUND,
    /** Translated by the dictionary sense of the common word. */
    BY_SENSE,
    /** Partly kept, partly translated. */
    MIXED,
    /** Misspelt, split, or of wrong case. */
    GARBLED,
    /** Nothing renders it. */
    MISSING
  }

  /**
   * One name.
   *
   * @param name its usual English form
   * @param forms all English forms seen, the usual one first
   * @param source places in the content of the source
   */
  public record Row(
      String name, List<String> forms, List<Span> source, List<Rendering> renderings) {
    public Row {
      Objects.requireNonNull(name, "name must not be null");
      forms = List.copyOf(forms);
      source = List.copyOf(source);
      renderings = List.copyOf(renderings);
    }
  }

  /**
   * One way in which the translation writes a name.
   *
   * @param text as it stands; empty for a missing one
   * @param places in the content of the target, in order
   * @param beads index of the bead of each place
   */
  public record Rendering(
      String text,
      Verdict verdict,
      List<Span> places,
      List<Integer> beads,
      List<Message> evidence,
      double confidence) {
    public Rendering {
      places = List.copyOf(places);
      beads = List.copyOf(beads);
      evidence = List.copyOf(evidence);
    }
  }

  public NameLedger {
    rows = List.copyOf(rows);
  }
}

package io.github.duizhao.check.name.article;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Findings as they are made, one for each place: who comes first has it. Not thread-safe. */
public final class Faults {

  /**
   * A rendering of a name as the ledger shows it.
   *
   * @param name the row
   * @param span in the content of the translation
   */
  public record Note(String name, String text, Verdict verdict, Span span, int bead) {}

  private final List<Finding> found = new ArrayList<>();
  private final Map<Finding, Note> told = new IdentityHashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();

  /** Whether a finding stands on part of this span of the content already. */
  public boolean isTaken(Span span) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(Math.max(span.end(), span.start() + 1));
    return before != null && before.getValue() > span.start();
  }

  /** Whether findings stand on at least half of this span. */
  public boolean covers(Span span) {
    int sum = 0;
    for (Map.Entry<Integer, Integer> one :
        taken.subMap(span.start(), true, Math.max(span.start(), span.end() - 1), true).entrySet()) {
      sum += Math.min(one.getValue(), span.end()) - one.getKey();
    }
    return sum * 2 >= span.length() && sum > 0;
  }

  /** Adds it unless its place is taken. */
  public boolean add(Finding finding) {
    if (finding.place().isEmpty() || isTaken(finding.place())) {
      return false;
    }
    taken.put(finding.place().start(), finding.place().end());
    found.add(finding);
    return true;
  }

  /**
   * The same where what is expected does not tell the row of the ledger.
   *
   * @param name the row
   */
  public boolean add(Finding finding, String name, Verdict verdict) {
    told.put(finding, new Note(name, finding.found(), verdict, finding.place(), finding.bead()));
    return add(finding);
  }

  /** Adds a rendering of which there is no finding. */
  public void note(Note note) {
    notes.add(note);
  }

  /** The renderings of which there is no finding. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /** What a finding says for the ledger. */
  public Note note(Finding finding) {
    Note note = told.get(finding);
    return note != null
        ? note
        : new Note(
            finding.expected(), finding.found(), verdict(finding), finding.place(), finding.bead());
  }

  private static Verdict verdict(Finding finding) {
    return switch (finding.check()) {
      case "literal-name" -> Verdict.BY_SENSE;
      case "half-translated-name" -> Verdict.MIXED;
      case "inconsistent-name" -> inHanzi(finding.found());
      case "garbled-name" ->
          Script.hasHan(finding.found()) ? inHanzi(finding.found()) : Verdict.GARBLED;
      default -> Verdict.GARBLED;
    };
  }

  private static Verdict inHanzi(String found) {
    return Script.hasLetter(found) ? Verdict.MIXED : Verdict.BY_SOUND;
  }

  /** The squash of each name that a finding expects, with its bead. */
  public void expectations(BiConsumer<String, Integer> consumer) {
    for (Finding finding : found) {
      consumer.accept(Script.squash(finding.expected()), finding.bead());
    }
  }

  public List<Finding> all() {
    return List.copyOf(found);
  }

  public List<Finding> of(CheckInfo info) {
    return found.stream().filter(finding -> finding.check().equals(info.id())).toList();
  }
}

package io.github.duizhao.check.term;

import java.util.List;

/**
 * A Chinese word that renders an English one wrongly or otherwise than the rest of the document.
 *
 * @param found the word
 * @param origin the English word or phrase
 * @param expected what should stand there
 * @param reason how we know
 * @param confidence probability that a person would agree
 */
record TermFault(
    TermBead bead,
    List<TermWord> found,
    List<TermWord> origin,
    String expected,
    Reason reason,
    double confidence) {

  enum Reason {
    /** A sense of the dictionary that the field never uses. */
    FOREIGN_SENSE,
    /** Another phrase with the same initials than the one that the document abbreviates. */
    OTHER_ACRONYM,
    /** Nothing in the source explains it, and the usual rendering of the word is missing. */
    STRANGER,
    /** The rest of the document renders the word otherwise. */
    MINORITY,
    /** The same, but the field uses both. */
    BOTH_FINE
  }

  TermFault {
    found = List.copyOf(found);
    origin = List.copyOf(origin);
  }

  /** Whether it is wrong in itself and not only beside the rest of the document. */
  boolean isWrong() {
    return reason != Reason.MINORITY && reason != Reason.BOTH_FINE;
  }
}

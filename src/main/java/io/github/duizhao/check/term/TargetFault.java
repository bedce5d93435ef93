package io.github.duizhao.check.term;

import io.github.duizhao.text.Span;
import java.util.List;

/**
 * A wrong term found without the source.
 *
 * @param found words side by side
 * @param english what they mean by the dictionary
 * @param usual how the field renders that
 * @param expected what should stand there
 * @param rightElsewhere whether a usual rendering stands somewhere in the text
 */
record TargetFault(
    TermBead bead,
    List<TermWord> found,
    String english,
    Usual usual,
    String expected,
    boolean rightElsewhere) {

  TargetFault {
    found = List.copyOf(found);
  }

  boolean holds(TargetFault other) {
    return bead == other.bead && file().overlaps(other.file());
  }

  String form() {
    return String.join("", found.stream().map(TermWord::form).toList());
  }

  Span file() {
    return found.get(0).file().join(found.get(found.size() - 1).file());
  }
}

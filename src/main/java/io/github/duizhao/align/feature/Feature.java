package io.github.duizhao.align.feature;

import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.search.FeatureSink;
import java.util.Locale;

/**
 * What the fine pass looks at, beside the shape of a bead. "Source" is the side that comes first
 * inside the aligner: with Chinese, the other language.
 */
public enum Feature {
  /** Minus the cost of the lengths. */
  LENGTH,
  /** The same where a side has more than one sentence. */
  LENGTH_OF_MORE,
  /** Source sentences beyond the first. */
  MORE_SOURCE,
  MORE_TARGET,
  /** More than one sentence on both sides. */
  MORE_BOTH,
  /** Log of the length of a sentence without counterpart. */
  GAP_LENGTH,
  /** A sentence without counterpart after another one of the same side. */
  GAP_AFTER_GAP,
  /** The same after one of the other side. */
  GAP_AFTER_OTHER_GAP,
  SOURCE_RARE,
  SOURCE_FREQUENT,
  SOURCE_FUNCTION,
  SOURCE_MARK,
  TARGET_RARE,
  TARGET_FREQUENT,
  TARGET_FUNCTION,
  TARGET_MARK,
  /**
   * By how much the next target sentence explains the bead's source words better than the bead
   * does, for each word of the bead.
   */
  SOURCE_AFTER,
  /** The same for the target sentence before the bead. */
  SOURCE_BEFORE,
  TARGET_AFTER,
  TARGET_BEFORE,
  /** First clauses of the sentences after the bead. */
  HEADS,
  /** Last clauses of the bead. */
  TAILS,
  /** First clause of the next source sentence with the last one of the bead's target. */
  NEXT_HEAD_WITH_TAIL,
  /** Last clause of the bead's source with the first one of the next target sentence. */
  TAIL_WITH_NEXT_HEAD,
  SHORT_HEADS,
  SHORT_TAILS,
  WHOLE_NEXT,
  WHOLE_LAST,
  /** A quotation goes on after the bead, in the source only. */
  QUOTE_OPEN_SOURCE,
  QUOTE_OPEN_TARGET,
  QUOTE_OPEN_BOTH,
  /** The next sentence starts a quotation. */
  QUOTE_NEXT_BOTH,
  QUOTE_NEXT_SOURCE,
  QUOTE_NEXT_TARGET,
  /** The next target sentence starts a quotation, the next source sentence has one inside. */
  QUOTE_NEXT_TARGET_INSIDE,
  /** The bead ends with a closing quote. */
  QUOTE_END_BOTH,
  QUOTE_END_SOURCE,
  QUOTE_END_TARGET,
  /** The bead's source opens more quotations than its target. */
  QUOTES_MORE_SOURCE,
  QUOTES_MORE_TARGET,
  QUESTION_BOTH,
  EXCLAMATION_BOTH,
  /** The bead ends a block on both sides. */
  BORDER_BOTH,
  BORDER_SOURCE,
  BORDER_TARGET,
  /** Block borders inside the bead. */
  CROSSED_SOURCE,
  CROSSED_TARGET,
  /** A heading with a paragraph, and so on. */
  OTHER_KIND,
  CODE_WITH_PROSE,
  /** The same text on both sides. */
  SAME_TEXT,
  /** How likely the clauses of both sides have a border at the bead's end: the log, from 0 up. */
  CLAUSES_MEET,
  /** How many borders inside the bead the clauses of both sides are expected to have together. */
  CLAUSES_MEET_INSIDE;

  private static final int SHAPES = (BeadShape.MAX_SOURCE + 1) * (BeadShape.MAX_SOURCE + 1);

  /** How many numbers there are: shapes first, then the constants of this enum. */
  public static final int COUNT = SHAPES + values().length;

  /** The number of a shape's feature. */
  public static int ofShape(int source, int target) {
    return source * (BeadShape.MAX_SOURCE + 1) + target;
  }

  /** Whether a number is that of a shape of {@link BeadShape}. */
  public static boolean isShape(int number) {
    for (BeadShape shape : BeadShape.ANY) {
      if (number == ofShape(shape.source(), shape.target())) {
        return true;
      }
    }
    for (BeadShape shape : BeadShape.ENGLISH_CHINESE) {
      if (number == ofShape(shape.source(), shape.target())) {
        return true;
      }
    }
    return false;
  }

  /** The number of this feature. */
  public int number() {
    return SHAPES + ordinal();
  }

  public void addTo(FeatureSink sink, double value) {
    if (value != 0) {
      sink.add(number(), value);
    }
  }

  /** The feature's name in the file of weights. */
  public static String name(int number) {
    if (number < SHAPES) {
      return "shape-"
          + number / (BeadShape.MAX_SOURCE + 1)
          + "-"
          + number % (BeadShape.MAX_SOURCE + 1);
    }
    return values()[number - SHAPES].name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

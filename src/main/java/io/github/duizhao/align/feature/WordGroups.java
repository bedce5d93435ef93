package io.github.duizhao.align.feature;

import io.github.duizhao.align.evidence.BeadWords;
import io.github.duizhao.align.evidence.WordSupport;
import io.github.duizhao.align.search.FeatureSink;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.Vocabulary.Kind;

/**
 * The groups of words that are weighted apart: rare, frequent and function words, and marks.
 *
 * @param looksBeside whether the sentences beside a run are looked at
 */
public record WordGroups(Text text, @Override boolean looksBeside) implements WordSupport.Groups {

  private static final int RARE = 0;
  private static final int FREQUENT = 1;
  private static final int FUNCTION = 2;
  private static final int MARK = 3;
  public static final int COUNT = 4;

  /** A word is rare that stands in a text this often or less. */
  private static final int RARE_USES = 3;

  /** The support of a bead's words in both directions, group by group. */
  public static void addSums(BeadWords words, int i, int toI, int j, int toJ, FeatureSink sink) {
    for (int group = 0; group < COUNT; group++) {
      sink.add(Feature.SOURCE_RARE.number() + group, words.ofSource(i, toI, j, toJ, group));
      sink.add(Feature.TARGET_RARE.number() + group, words.ofTarget(i, toI, j, toJ, group));
    }
  }

  @Override
  public int count() {
    return COUNT;
  }

  @Override
  public int group(int word) {
    Kind kind = text.vocabulary().kind(word);
    return switch (kind) {
      case FUNCTION, SOFT_MARK -> FUNCTION;
      case MARK -> MARK;
      default -> text.uses(word) <= RARE_USES ? RARE : FREQUENT;
    };
  }

  @Override
  public boolean looksBeside(int word) {
    return text.vocabulary().kind(word) != Kind.MARK;
  }
}

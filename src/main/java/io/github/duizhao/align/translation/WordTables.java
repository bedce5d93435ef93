package io.github.duizhao.align.translation;

import io.github.duizhao.align.search.Path;
import io.github.duizhao.align.word.TextPair;

/**
 * Word translations of a pair of texts in both directions.
 *
 * @param sourceGiven {@code t(source word | target word)}
 * @param targetGiven {@code t(target word | source word)}
 */
public record WordTables(Translations sourceGiven, Translations targetGiven) {

  /** What is known before anything is learnt. */
  public static WordTables of(Translations seeds, TextPair texts) {
    int sourceWords = texts.source().vocabulary().size();
    int targetWords = texts.target().vocabulary().size();
    return new WordTables(
        seeds.givenColumns(targetWords), seeds.transposed(targetWords).givenColumns(sourceWords));
  }

  /** Learns from the beads of a path, with these tables as what is known before. */
  public WordTables learn(TextPair texts, Path path) {
    return WordModel.over(texts, path).learn(this);
  }
}

package io.github.duizhao.align;

/**
 * Word translations of a pair of texts in both directions.
 *
 * @param sourceGiven {@code t(source word | target word)}
 * @param targetGiven {@code t(target word | source word)}
 */
record WordTables(Translations sourceGiven, Translations targetGiven) {

  /** Learns from the beads of a path, with these tables as what is known before. */
  WordTables learn(TextPair texts, Path path) {
    return WordModel.over(texts, path).learn(this);
  }
}

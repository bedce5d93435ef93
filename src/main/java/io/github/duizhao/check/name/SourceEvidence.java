package io.github.duizhao.check.name;

import java.util.List;

/**
 * What an article with its source shows of names.
 *
 * @param mentions the words of the source
 * @param prior how likely each of them stays in Latin letters
 * @param text what stands in each bead
 * @param culprits finds what stands in place of a missing name
 */
record SourceEvidence(
    Article article, List<Mention> mentions, KeepPrior prior, BeadText text, Culprits culprits) {}

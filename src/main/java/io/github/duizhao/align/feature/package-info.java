/**
 * What the fine pass looks at: {@link io.github.duizhao.align.feature.BeadFeatures} names each
 * {@link io.github.duizhao.align.feature.Feature} of a bead and of the boundary that ends it.
 *
 * <p>Features of a log-linear model, which weights turn into nats: shape, length, words by groups,
 * words at home beside the bead, first and last clauses, quotations, end marks and blocks. They are
 * worked out once for a band. Immutable and thread-safe once made.
 */
@NullMarked
package io.github.duizhao.align.feature;

import org.jspecify.annotations.NullMarked;

/**
 * What speaks for or against a bead in the coarse pass: each {@link
 * io.github.duizhao.align.evidence.Evidence}, put over two texts and a band, is a cost in nats.
 *
 * <p>Lengths follow Gale and Church 1993 with the ratio taken from the texts; words are likelihood
 * ratios under the translation tables, in both directions, for runs of sentences; structure keeps
 * beads within blocks. {@link io.github.duizhao.align.evidence.BeadWords} serves the fine pass as
 * well. Evidence and costs are immutable and thread-safe once made.
 */
@NullMarked
package io.github.duizhao.align.evidence;

import org.jspecify.annotations.NullMarked;

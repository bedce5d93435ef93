/**
 * Places in doubt read clause by clause: {@link io.github.duizhao.align.clause.ClauseReading}.
 *
 * <p>{@link io.github.duizhao.align.clause.Doubt} finds the places; there both sides are cut at
 * commas and the like, and the beads of clauses form a lattice of their own with weights of their
 * own. How likely boundaries of sentences meet ({@link io.github.duizhao.align.clause.Meetings}, a
 * probability) goes back to the beads of sentences as a feature. The method is ours. Thread-safe
 * but for meetings while they are noted.
 */
@NullMarked
package io.github.duizhao.align.clause;

import org.jspecify.annotations.NullMarked;

/**
 * Which words of one text translate which of the other: {@link
 * io.github.duizhao.align.translation.WordTables}.
 *
 * <p>What is known before anything is read comes from the lexicon and from equal, spelt or
 * like-sounding strings (the {@code Seeds}); the rest is learnt from beads by IBM Model 1 (Brown et
 * al. 1993), with the known pairs as pseudo-counts and an absolute discount of our own. Values are
 * probabilities {@code t(word | word)}. Tables are immutable and thread-safe, their builders are
 * not.
 */
@NullMarked
package io.github.duizhao.align.translation;

import org.jspecify.annotations.NullMarked;

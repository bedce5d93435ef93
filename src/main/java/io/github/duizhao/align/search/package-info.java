/**
 * The cheapest way through the matrix of sentence boundaries, whatever the costs mean: {@link
 * io.github.duizhao.align.search.BandCosts}, and the {@link io.github.duizhao.align.search.Lattice}
 * of the ways that are not much dearer.
 *
 * <p>Dynamic programming over beads as Gale and Church 1993 do it, but within a {@link
 * io.github.duizhao.align.search.Band} and with gaps that are cheaper after gaps; the lattice is
 * that of a semi-Markov conditional random field (Sarawagi and Cohen 2004), with forward and
 * backward sums. Costs and scores are nats. It knows nothing of words. Immutable once made;
 * thread-safe.
 */
@NullMarked
package io.github.duizhao.align.search;

import org.jspecify.annotations.NullMarked;

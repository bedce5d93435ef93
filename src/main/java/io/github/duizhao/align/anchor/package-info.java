/**
 * Where to look in long texts: {@link io.github.duizhao.align.anchor.Anchors}, the {@link
 * io.github.duizhao.align.anchor.Corridor} between them, and the {@link
 * io.github.duizhao.align.anchor.Cuts} into stretches.
 *
 * <p>Sentence pairs that share rare words vote for each other in nats; those that stand out are
 * thinned to the heaviest rising chain, found with a Fenwick tree in n log n. Everything here is
 * linear in the text but for that logarithm. Immutable and thread-safe; the chain is for one thread
 * while it grows.
 */
@NullMarked
package io.github.duizhao.align.anchor;

import org.jspecify.annotations.NullMarked;

/**
 * Ties the sentences of two texts: {@link io.github.duizhao.align.Aligner}.
 *
 * <p>Inside, costs are nats ({@code -ln p}); a bead {@code a-b} covers {@code a} source and {@code
 * b} target sentences; a boundary {@code i} lies before sentence {@code i}. How it works is told in
 * {@code src/docs/aligner.md}.
 */
@NullMarked
package io.github.duizhao.align;

import org.jspecify.annotations.NullMarked;

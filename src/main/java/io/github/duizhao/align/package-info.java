/**
 * Ties the sentences of two texts: {@link io.github.duizhao.align.Aligner}.
 *
 * <p>This package binds the parts, which are packages below it, for nobody outside but {@code
 * train}: {@code word} and {@code search}, which know nothing of each other; {@code translation},
 * {@code anchor} and {@code evidence} for the coarse pass; {@code feature} and {@code clause} for
 * the fine one; {@code passage} for what was moved.
 *
 * <p>Inside, costs are nats ({@code -ln p}); a bead {@code a-b} covers {@code a} source and {@code
 * b} target sentences; a boundary {@code i} lies before sentence {@code i}. How it works is told in
 * {@code src/docs/aligner.md}.
 */
@NullMarked
package io.github.duizhao.align;

import org.jspecify.annotations.NullMarked;

/**
 * How good an alignment is: strict and lax precision, recall and F1 against gold links ({@link
 * io.github.duizhao.eval.AlignmentScore}), crossings of blocks ({@link
 * io.github.duizhao.eval.BlockScore}), and whether confidences can be believed ({@link
 * io.github.duizhao.eval.Calibration}). The measures are told in {@code src/docs/evaluation.md}.
 */
@NullMarked
package io.github.duizhao.eval;

import org.jspecify.annotations.NullMarked;

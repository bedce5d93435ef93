/**
 * Passages that stand elsewhere in the translation: {@link
 * io.github.duizhao.align.passage.MovedBeads}, the second pass.
 *
 * <p>Blocks that the monotone path left alone, or tied for want of something better, are compared
 * with each other wherever they stand; those whose words, lengths and kinds go together far better
 * than any other's, in nats, are paired, with their neighbours and the headings over them. The
 * method is ours. For one thread, once for a pair of texts.
 */
@NullMarked
package io.github.duizhao.align.passage;

import org.jspecify.annotations.NullMarked;

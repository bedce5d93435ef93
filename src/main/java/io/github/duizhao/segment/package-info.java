/** Block to sentences, by the policy told at {@link io.github.duizhao.segment.Segmenter}. */
@NullMarked
package io.github.duizhao.segment;

import org.jspecify.annotations.NullMarked;

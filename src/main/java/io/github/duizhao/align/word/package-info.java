/**
 * The two texts as rows of numbers: {@link io.github.duizhao.align.word.TextPair}.
 *
 * <p>Words are cut, stemmed and numbered by text as they turn up; lengths are characters without
 * white space. A {@link io.github.duizhao.align.word.Stretch} names a part of both texts. For each
 * word it can be asked where it stands. Texts are immutable and thread-safe once made; what is made
 * of them for one search ({@code NearWords}) is for one thread.
 */
@NullMarked
package io.github.duizhao.align.word;

import org.jspecify.annotations.NullMarked;

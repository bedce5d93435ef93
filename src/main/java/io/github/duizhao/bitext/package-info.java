/**
 * What two languages make together: {@link io.github.duizhao.bitext.Bitext}, its two {@link
 * io.github.duizhao.bitext.Side}s and its {@link io.github.duizhao.bitext.Bead}s.
 */
@NullMarked
package io.github.duizhao.bitext;

import org.jspecify.annotations.NullMarked;

/**
 * The words of the source that may be names: where each stands, and whether it is kept.
 *
 * <p>{@link io.github.duizhao.check.name.mention.Mentions} reads them, {@link
 * io.github.duizhao.check.name.mention.KeepPrior} tells how likely each is to stand in Latin
 * letters in a good translation and how often it is missing, {@link
 * io.github.duizhao.check.name.mention.BeadText} what stands in its sentence on both sides.
 */
@NullMarked
package io.github.duizhao.check.name.mention;

import org.jspecify.annotations.NullMarked;

/**
 * Searches with the source: its names that the translation lacks, and what stands in their place.
 *
 * <p>The ways in are {@link io.github.duizhao.check.name.source.SourceFaults} and {@link
 * io.github.duizhao.check.name.source.SourceSpellings}; both read one {@link
 * io.github.duizhao.check.name.source.SourceEvidence}. A {@link
 * io.github.duizhao.check.name.source.Culprit} is what stands for a name: found by sense, by sound,
 * in the same place, or because nothing else explains it. {@link
 * io.github.duizhao.check.name.source.Persons} tells who rightly stands in hanzi.
 */
@NullMarked
package io.github.duizhao.check.name.source;

import org.jspecify.annotations.NullMarked;

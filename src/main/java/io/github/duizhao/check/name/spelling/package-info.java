/**
 * Searches with a source or without: a name that is there, and not written as it should be.
 *
 * <p>{@link io.github.duizhao.check.name.spelling.LatinFaults} finds wrong spaces and capitals,
 * {@link io.github.duizhao.check.name.spelling.NearFaults} wrong letters, {@link
 * io.github.duizhao.check.name.spelling.ForbiddenForms} what the termbase calls wrong; {@link
 * io.github.duizhao.check.name.spelling.SpellingFaults} reports names that other searches saw in
 * two spellings.
 */
@NullMarked
package io.github.duizhao.check.name.spelling;

import org.jspecify.annotations.NullMarked;

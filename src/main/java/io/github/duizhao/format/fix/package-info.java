/**
 * Proposals put into a copy of the translation: which may be, how they are written in the file's
 * own syntax, and what changed.
 */
@NullMarked
package io.github.duizhao.format.fix;

import org.jspecify.annotations.NullMarked;

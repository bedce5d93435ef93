/**
 * What we know about words: dictionary, field lexicon, termbase, names, sounds; and {@link
 * io.github.duizhao.lexicon.Models}, which opens data files.
 */
@NullMarked
package io.github.duizhao.lexicon;

import org.jspecify.annotations.NullMarked;

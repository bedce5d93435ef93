/**
 * The language of a text, told by its script ({@link io.github.duizhao.read.lang.LangGuess}) or by
 * the name of its file ({@link io.github.duizhao.read.lang.LangOfName}).
 */
@NullMarked
package io.github.duizhao.read.lang;

import org.jspecify.annotations.NullMarked;

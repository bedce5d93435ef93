/**
 * One article: what is known of the names in it, and the faults found so far.
 *
 * <p>The way in is {@link io.github.duizhao.check.name.article.Article}, which holds both pages and
 * all that the searches ask; {@link io.github.duizhao.check.name.article.NameBook} has the names
 * that the translation, its links and the termbase show, {@link
 * io.github.duizhao.check.name.article.Senses} and {@link
 * io.github.duizhao.check.name.article.LikeSounds} tell what Chinese words may stand for. Searches
 * add what they find to {@link io.github.duizhao.check.name.article.Faults}, where the first
 * finding has its place for itself.
 */
@NullMarked
package io.github.duizhao.check.name.article;

import org.jspecify.annotations.NullMarked;

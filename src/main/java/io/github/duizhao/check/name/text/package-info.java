/**
 * The text of an article as all searches for names read it; nothing here knows a name.
 *
 * <p>A {@link io.github.duizhao.check.name.text.Page} is one document, a {@link
 * io.github.duizhao.check.name.text.NamePassage} one block of it with code and addresses hidden.
 * Its Latin letters are {@link io.github.duizhao.check.name.text.Piece pieces}, which side by side
 * make a {@link io.github.duizhao.check.name.text.Form}; its Chinese is cut into {@link
 * io.github.duizhao.check.name.text.Tokens}. The rest tells how names look there: cut into words,
 * in lists, in brackets, in addresses of links, in hanzi by their sound.
 */
@NullMarked
package io.github.duizhao.check.name.text;

import org.jspecify.annotations.NullMarked;

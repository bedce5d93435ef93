/**
 * Web pages: what of a page is its article ({@link io.github.duizhao.read.html.MainText}), and the
 * blocks in it. jsoup parses; places come from the source itself.
 */
@NullMarked
package io.github.duizhao.read.html;

import org.jspecify.annotations.NullMarked;

/** Checks of links, code, emphasis and what else is not prose. */
@NullMarked
package io.github.duizhao.check.markup;

import org.jspecify.annotations.NullMarked;

/** {@code duizhao align}. */
@NullMarked
package io.github.duizhao.cli.align;

import org.jspecify.annotations.NullMarked;

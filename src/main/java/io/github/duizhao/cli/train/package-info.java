/** {@code duizhao train}. */
@NullMarked
package io.github.duizhao.cli.train;

import org.jspecify.annotations.NullMarked;

/** {@code duizhao eval}. */
@NullMarked
package io.github.duizhao.cli.eval;

import org.jspecify.annotations.NullMarked;

/** {@code duizhao check} and {@code duizhao checks}. */
@NullMarked
package io.github.duizhao.cli.check;

import org.jspecify.annotations.NullMarked;

/** Checks of marks and characters. */
@NullMarked
package io.github.duizhao.check.typography;

import org.jspecify.annotations.NullMarked;

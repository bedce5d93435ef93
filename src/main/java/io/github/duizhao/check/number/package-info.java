/** Checks of numbers, units and their form. */
@NullMarked
package io.github.duizhao.check.number;

import org.jspecify.annotations.NullMarked;

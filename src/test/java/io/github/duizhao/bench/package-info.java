/** Programs for measuring, run by hand or by the scripts in {@code src/scripts}. */
@NullMarked
package io.github.duizhao.bench;

import org.jspecify.annotations.NullMarked;

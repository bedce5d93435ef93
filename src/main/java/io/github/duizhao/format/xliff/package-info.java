/** XLIFF 1.2 and 2.x read. */
@NullMarked
package io.github.duizhao.format.xliff;

import org.jspecify.annotations.NullMarked;

/** JSON lines of two texts read. */
@NullMarked
package io.github.duizhao.format.json;

import org.jspecify.annotations.NullMarked;

/** Bitexts and findings in the formats of other programs. */
@NullMarked
package io.github.duizhao.format;

import org.jspecify.annotations.NullMarked;

/** Rules that find faults in a translation, and what they say of them. */
@NullMarked
package io.github.duizhao.check;

import org.jspecify.annotations.NullMarked;

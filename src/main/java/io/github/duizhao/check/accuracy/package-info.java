/** Checks of what the translation says: nothing lost, nothing added, nothing left. */
@NullMarked
package io.github.duizhao.check.accuracy;

import org.jspecify.annotations.NullMarked;

/** The one list of checks. */
@NullMarked
package io.github.duizhao.check.catalogue;

import org.jspecify.annotations.NullMarked;

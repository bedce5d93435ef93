/** Gettext's PO read. */
@NullMarked
package io.github.duizhao.format.po;

import org.jspecify.annotations.NullMarked;

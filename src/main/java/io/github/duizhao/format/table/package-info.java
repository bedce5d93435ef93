/** Tables of two columns read: CSV, tab-separated text, XLSX. */
@NullMarked
package io.github.duizhao.format.table;

import org.jspecify.annotations.NullMarked;

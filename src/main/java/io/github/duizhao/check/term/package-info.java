/**
 * Terms: a dictionary sense that the field does not use, one term rendered in two ways, and what a
 * termbase asks for or forbids.
 */
@NullMarked
package io.github.duizhao.check.term;

import org.jspecify.annotations.NullMarked;

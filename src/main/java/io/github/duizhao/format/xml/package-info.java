/**
 * XML 1.0 read and written with nothing but what bitext formats need; no DTD, no entities of a
 * file's own.
 */
@NullMarked
package io.github.duizhao.format.xml;

import org.jspecify.annotations.NullMarked;

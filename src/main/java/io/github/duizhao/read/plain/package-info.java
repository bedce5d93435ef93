/**
 * Plain text: paragraphs between blank lines, or a segment a line; and the front matter that plain
 * and marked texts begin with.
 */
@NullMarked
package io.github.duizhao.read.plain;

import org.jspecify.annotations.NullMarked;

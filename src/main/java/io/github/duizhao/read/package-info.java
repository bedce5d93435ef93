/** File to {@link io.github.duizhao.text.Document}: plain text, Markdown, HTML. */
@NullMarked
package io.github.duizhao.read;

import org.jspecify.annotations.NullMarked;

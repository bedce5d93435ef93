/**
 * Markdown: CommonMark with tables, footnotes, definition lists, front matter and the template
 * calls of site generators. commonmark-java parses; {@link
 * io.github.duizhao.read.markdown.MarkdownInlines} walks along the source beside it, so that every
 * character keeps its place.
 */
@NullMarked
package io.github.duizhao.read.markdown;

import org.jspecify.annotations.NullMarked;

/**
 * What one language is made of: {@link io.github.duizhao.text.Document}, {@link
 * io.github.duizhao.text.Block}, {@link io.github.duizhao.text.Sentence}. No I/O and no third-party
 * code.
 *
 * <p>Every offset in this package counts UTF-16 code units, 0-based, end exclusive. There are two
 * kinds: offsets into the <em>content</em> (the decoded file, without its byte order mark, line
 * ends as they stand) and offsets into a block's <em>text</em> (what a reader sees: no markup,
 * wrapped lines joined). {@link io.github.duizhao.text.Block#toFile} leads from the second to the
 * first.
 */
@NullMarked
package io.github.duizhao.text;

import org.jspecify.annotations.NullMarked;

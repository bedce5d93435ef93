/**
 * Duizhao (对照) lays a Chinese translation beside its English source: it cuts both into sentences,
 * aligns them, and finds the names and terms that went wrong.
 *
 * <pre>{@code
 * Duizhao duizhao = Duizhao.create();                 // share it: it is thread-safe
 * Bitext bitext = duizhao.align(Path.of("article.en.md"), Path.of("article.zh.md"));
 * Report report = duizhao.check(bitext);
 * for (Finding finding : report.findings()) {
 *   System.out.println(finding.found() + " -> " + finding.expected() + ": " + finding.message());
 * }
 * TmxWriter writer = new TmxWriter(TmxOptions.dated(Instant.now()));
 * OutputFile.write(Path.of("article.tmx"), out -> writer.write(bitext, out));
 * }</pre>
 *
 * <p>All results are immutable. All offsets count UTF-16 code units, 0-based, end exclusive; lines
 * and columns are 1-based, columns in code points; confidences are probabilities from 0 to 1. A
 * file that cannot be read is an {@link java.io.IOException} (a {@link
 * io.github.duizhao.text.FormatException} where line and column can be named); a caller's mistake
 * is an {@link java.lang.IllegalArgumentException}. Odd text is no error.
 */
@NullMarked
package io.github.duizhao;

import org.jspecify.annotations.NullMarked;

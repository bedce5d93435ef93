/**
 * Office files (DOCX, ODT, RTF, EPUB, PDF) become plain HTML, one block a line. Needs the optional
 * part of the program, which brings Apache Tika and PDFBox; without it there is a clear refusal.
 */
@NullMarked
package io.github.duizhao.read.office;

import org.jspecify.annotations.NullMarked;

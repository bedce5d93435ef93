/**
 * The report page: one HTML file that holds the two texts, the findings and all that shows them.
 *
 * <p>Nothing from a document is ever markup: {@link io.github.duizhao.format.html.PageData} puts it
 * into one block of JSON, and the scripts of the page put it on the screen as text.
 */
@NullMarked
package io.github.duizhao.format.html;

import org.jspecify.annotations.NullMarked;

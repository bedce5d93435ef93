/**
 * Checks of names: how the translation writes persons, companies, products and publications.
 *
 * <p>They all read one analysis, {@link io.github.duizhao.check.name.NameFaults}, which looks at
 * each article once and lets its searches run one after another: {@code spelling} always, then
 * {@code source} or, where there is no source, {@code target}. What they lean on stands below them:
 * {@code mention}, the words of the source; {@code article}, the names that are known; {@code
 * text}, what stands on the pages. No search knows another one.
 */
@NullMarked
package io.github.duizhao.check.name;

import org.jspecify.annotations.NullMarked;

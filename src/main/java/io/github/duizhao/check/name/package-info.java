/**
 * Checks of names: how the translation writes persons, companies, products and publications.
 *
 * <p>They all read one analysis, {@link io.github.duizhao.check.name.NameFaults}, which looks at
 * each article once: its Latin words, the hosts and paths of its links, its Chinese words, and with
 * a source the names that stand there.
 */
@NullMarked
package io.github.duizhao.check.name;

import org.jspecify.annotations.NullMarked;

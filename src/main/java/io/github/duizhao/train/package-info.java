/** Learns the files in {@code models/} from dictionaries and parallel texts; deterministic. */
@NullMarked
package io.github.duizhao.train;

import org.jspecify.annotations.NullMarked;

/** Termbases in the formats of other programs: TBX, tables, OmegaT's glossary. */
@NullMarked
package io.github.duizhao.format.term;

import org.jspecify.annotations.NullMarked;

/** Many documents in the place of one: those of folders or of a table, several at a time. */
@NullMarked
package io.github.duizhao.cli.folder;

import org.jspecify.annotations.NullMarked;

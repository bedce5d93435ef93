/** The options that say which files are read, how, and what no output may replace. */
@NullMarked
package io.github.duizhao.cli.file;

import org.jspecify.annotations.NullMarked;

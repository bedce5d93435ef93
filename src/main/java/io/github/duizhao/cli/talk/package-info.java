/**
 * What the program tells beside its data, and how it ends: exit codes, failures in one line,
 * progress, doubts.
 */
@NullMarked
package io.github.duizhao.cli.talk;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: parse options, call the door, print. The only room that prints or ends the
 * process.
 *
 * <p>Data goes to standard output, talk to standard error. Exit codes are in {@link
 * io.github.duizhao.cli.talk.ExitCode}.
 */
@NullMarked
package io.github.duizhao.cli;

import org.jspecify.annotations.NullMarked;

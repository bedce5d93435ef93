package io.github.duizhao.format.fix;

/**
 * A change of a file's text.
 *
 * @param start in UTF-16 units from the start of the decoded file
 * @param end as start; equal to it to insert
 * @param text what comes in its place, in the file's syntax
 */
public record Edit(long start, long end, String text) {}

package io.github.duizhao.eval;

/** One link of a system, by its texts; one side is empty in a gap. */
public record BlockLink(String source, String target) {}

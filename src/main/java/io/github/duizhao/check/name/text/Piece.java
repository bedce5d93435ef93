package io.github.duizhao.check.name.text;

/** A maximal run of Latin letters and digits in a block's text, {@code [start, end)}. */
public record Piece(int start, int end, String text) {}

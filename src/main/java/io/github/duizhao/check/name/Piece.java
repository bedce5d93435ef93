package io.github.duizhao.check.name;

/** A maximal run of Latin letters and digits in a block's text, {@code [start, end)}. */
record Piece(int start, int end, String text) {}

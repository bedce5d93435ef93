package io.github.duizhao.check.name.text;

/**
 * One step of a translated text: a Chinese word or a Latin piece.
 *
 * @param start in the passage's text
 */
public record Token(int start, int end, String text, boolean han) {}

package io.github.duizhao.check.name;

/**
 * One step of a translated text: a Chinese word or a Latin piece.
 *
 * @param start in the passage's text
 */
record Unit(int start, int end, String text, boolean han) {}

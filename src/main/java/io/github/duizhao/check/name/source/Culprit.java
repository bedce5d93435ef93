package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.text.Span;

/**
 * The stretch of the translation that stands where a name should.
 *
 * @param span in the passage's text
 * @param strength 0 to 1
 * @param detail the sound's log-odds, or the sense's strength
 */
record Culprit(NamePassage passage, Span span, Verdict verdict, double strength, double detail) {}

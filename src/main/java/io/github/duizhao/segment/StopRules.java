package io.github.duizhao.segment;

/** Decides for one language whether a sentence ends at a mark. Thread-safe. */
interface StopRules {

  boolean ends(String text, Stop stop);
}

package io.github.duizhao.align.feature;

import io.github.duizhao.align.feature.SentenceParts.Part;

/** Which part of one sentence is compared with which part of another. */
enum PartPair {
  WHOLES(Part.WHOLE, Part.WHOLE),
  HEADS(Part.HEAD, Part.HEAD),
  TAILS(Part.TAIL, Part.TAIL),
  HEAD_TAIL(Part.HEAD, Part.TAIL),
  TAIL_HEAD(Part.TAIL, Part.HEAD),
  SHORT_HEADS(Part.SHORT_HEAD, Part.SHORT_HEAD),
  SHORT_TAILS(Part.SHORT_TAIL, Part.SHORT_TAIL);

  static final int COUNT = values().length;

  final Part one;
  final Part other;

  PartPair(Part one, Part other) {
    this.one = one;
    this.other = other;
  }
}

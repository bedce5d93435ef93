package io.github.duizhao.align;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;

/** The two texts, made ready. */
record TextPair(Text source, Text target) {

  static TextPair of(Side source, Side target, Lexicon lexicon) {
    return new TextPair(Text.of(source, lexicon), Text.of(target, lexicon));
  }
}

package io.github.duizhao.align.word;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import java.util.concurrent.CompletableFuture;

/** The two texts, made ready. */
public record TextPair(Text source, Text target) {

  /** Sentences in all from which on the two sides are cut into words at the same time. */
  private static final int WORTH_A_THREAD = 2000;

  public static TextPair of(Side source, Side target, Lexicon lexicon) {
    if (source.sentences().size() + target.sentences().size() < WORTH_A_THREAD) {
      return new TextPair(Text.of(source, lexicon), Text.of(target, lexicon));
    }
    CompletableFuture<Text> first = CompletableFuture.supplyAsync(() -> Text.of(source, lexicon));
    Text second = Text.of(target, lexicon);
    return new TextPair(first.join(), second);
  }
}

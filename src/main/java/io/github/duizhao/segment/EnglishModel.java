package io.github.duizhao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's English sentence model (trained on UD EWT), asked about one mark at a time. It is read
 * from the class path when first asked, and never from the network. Thread-safe: the model does not
 * change, and each question has a context generator of its own.
 */
final class EnglishModel implements EnglishRules.Doubt {

  private static final String FILE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Loaded by the first question of the process. */
  private static final class Loaded {
    static final SentenceModel MODEL = load();

    private static SentenceModel load() {
      try (InputStream in = EnglishModel.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("the class path lacks " + FILE);
        }
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FILE, e);
      }
    }
  }

  @Override
  public boolean ends(String text, int mark) {
    return probability(text, mark) > 0.5;
  }

  /** The probability, 0 to 1, that a sentence ends at the mark at this offset. */
  double probability(String text, int mark) {
    // The generator scans to the next white space and back: a window keeps each question short.
    int from = Math.max(0, mark - 200);
    int to = Math.min(text.length(), mark + 200);
    MaxentModel model = Loaded.MODEL.getMaxentModel();
    String[] context =
        Loaded.MODEL
            .getFactory()
            .getSDContextGenerator()
            .getContext(text.substring(from, to), mark - from);
    return model.eval(context)[model.getIndex("s")];
  }
}

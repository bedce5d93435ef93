package io.github.duizhao.train;

import io.github.duizhao.lexicon.Pinyin;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundTables;
import java.util.List;

/**
 * Sets scores of a {@link SoundModel} against true pairs and false ones (each name with the
 * characters of another): logistic regression on the score alone.
 */
final class SoundCalibration {

  private static final int STEPS = 4000;
  private static final int FALSE_PAIRS = 10;

  private SoundCalibration() {}

  static SoundTables fit(SoundTables plain, List<NamePairs> pairs, List<Cedict> dictionary) {
    SoundModel model = new SoundModel(plain, Pinyin.builtIn());
    int count = pairs.size();
    double[] yes = new double[count];
    double[] no = new double[count * FALSE_PAIRS];
    for (int i = 0; i < count; i++) {
      String name = pairs.get(i).english();
      yes[i] = model.score(name, pairs.get(i).chinese());
      for (int j = 0; j < FALSE_PAIRS; j++) {
        // a fixed stride gives other names without chance
        int other = (int) ((i + 7919L * (j + 1)) % count);
        no[i * FALSE_PAIRS + j] = model.score(name, pairs.get(other).chinese());
      }
    }
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[2];
      for (double x : yes) {
        add(gradient, x, 1 - sigmoid(slope * x + intercept), 1.0 / yes.length);
      }
      for (double x : no) {
        add(gradient, x, -sigmoid(slope * x + intercept), 1.0 / no.length);
      }
      slope += 0.5 * gradient[0];
      intercept += 0.5 * gradient[1];
    }
    return new SoundTables(
        plain.emissions(), plain.letters(), plain.characters(), slope, intercept);
  }

  private static void add(double[] gradient, double x, double error, double weight) {
    gradient[0] += weight * error * x;
    gradient[1] += weight * error;
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}

package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.article.WordByWord;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all parts of a name but one in their order, and a rare word that nothing explains beside
 * them: 媒体作家 for Media Writer, 自由办公室 for LibreOffice.
 */
record AllPartsButOne(Lexicon lexicon, Senses senses, Explained explained, Renderings renderings) {

  /** Of more parts each one says too little. */
  private static final int MOST_PARTS = 4;

  private static final int SHORTEST_PART = 3;

  /** How well each of the other parts must be said. */
  private static final double LEAST = 0.5;

  /** How much less sure it is than if all parts were said. */
  private static final double STRENGTH = 0.8;

  /** Chinese that the field has more often than this is no rare word. */
  private static final int RARE = 12;

  Optional<Culprit> find(Sought sought, int i, List<String> parts) {
    BeadText.Stretch stretch = sought.stretch();
    if (parts.size() > MOST_PARTS) {
      return Optional.empty();
    }
    List<Token> tokens = stretch.tokens();
    for (int hole = 0; hole < parts.size(); hole++) {
      if (parts.get(hole).length() < SHORTEST_PART) {
        continue;
      }
      double sum = 0;
      int latin = 0;
      boolean fits = i + parts.size() <= stretch.to();
      for (int k = 0; fits && k < parts.size(); k++) {
        Token token = tokens.get(i + k);
        fits =
            k == 0 || WordByWord.isClose(sought.text(), tokens.get(i + k - 1).end(), token.start());
        if (k == hole) {
          fits &= token.han() && isStranger(token.text(), parts.get(k), sought.stems());
        } else if (token.han()) {
          double match = senses.match(token.text(), parts.get(k));
          fits &= match >= LEAST;
          sum += match;
        } else {
          fits &= Script.squash(token.text()).equals(parts.get(k));
          latin++;
          sum += 1;
        }
      }
      if (fits && (parts.size() > 2 || latin == 0 && sought.isOneWord())) {
        Span span = new Span(tokens.get(i).start(), tokens.get(i + parts.size() - 1).end());
        double strength = STRENGTH * sum / parts.size();
        Verdict verdict = latin > 0 ? Verdict.MIXED : Verdict.BY_SENSE;
        return Optional.of(new Culprit(stretch.passage(), span, verdict, strength, strength));
      }
    }
    return Optional.empty();
  }

  private boolean isStranger(String han, String part, Set<String> stems) {
    return han.length() > 1
        && lexicon.count(han) <= RARE
        && !explained.is(han, stems)
        && !renderings.isUsual(han, part);
  }
}

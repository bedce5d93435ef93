package io.github.duizhao.align.translation;

import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.align.word.Vocabulary.Kind;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundName;
import java.util.ArrayList;
import java.util.List;

/**
 * Word pairs by sound: a capitalised English word that no dictionary knows, and a Chinese word all
 * of whose characters write foreign names, as 奥尔维耶托 is Orvieto.
 */
public final class SoundSeeds {

  /** Names shorter than this sound like too much. */
  private static final int LEAST_LETTERS = 4;

  /** Most words of two such characters are ordinary ones, and a dictionary has them. */
  private static final int LEAST_CHARACTERS = 3;

  /** Log-odds below which a pair is none. */
  private static final double LEAST = 2;

  /** With more pairs to hear a text is so long that it teaches its names itself. */
  private static final long MOST_PAIRS = 100_000;

  private SoundSeeds() {}

  /**
   * @param known what is in the table already
   * @return whether a pair was added
   */
  public static boolean addTo(
      Translations.Builder table, Translations known, Vocabulary english, Vocabulary chinese) {
    List<Integer> names = unknownNames(known, english);
    List<Integer> renderings = names.isEmpty() ? List.of() : renderings(chinese);
    if (renderings.isEmpty() || (long) names.size() * renderings.size() > MOST_PAIRS) {
      return false;
    }
    boolean added = false;
    for (int e : names) {
      SoundName name = SoundModel.builtIn().name(english.word(e));
      for (int z : renderings) {
        double odds = name.logOdds(chinese.word(z));
        if (odds >= LEAST) {
          table.add(e, z, SoundModel.probability(odds));
          added = true;
        }
      }
    }
    return added;
  }

  private static List<Integer> unknownNames(Translations known, Vocabulary english) {
    List<Integer> names = new ArrayList<>();
    for (int e = 0; e < english.size(); e++) {
      if (english.isCapital(e)
          && english.kind(e) == Kind.WORD
          && known.isEmpty(e)
          && SoundModel.letters(english.word(e)).length() >= LEAST_LETTERS) {
        names.add(e);
      }
    }
    return names;
  }

  private static List<Integer> renderings(Vocabulary chinese) {
    List<Integer> renderings = new ArrayList<>();
    for (int z = 0; z < chinese.size(); z++) {
      String word = chinese.word(z);
      boolean name = word.length() >= LEAST_CHARACTERS;
      for (int i = 0; name && i < word.length(); i++) {
        name = ChineseWords.isNameCharacter(word.charAt(i));
      }
      if (name) {
        renderings.add(z);
      }
    }
    return renderings;
  }
}

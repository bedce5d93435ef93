package io.github.duizhao.check.name.article;

import io.github.duizhao.lexicon.Pinyin;
import io.github.duizhao.lexicon.SoundModel;
import java.util.List;
import java.util.Map;

/**
 * Which hanzi sound alike, as those that one writer or another takes for the same foreign syllable:
 * 福 and 弗, 索 and 佐, 达 and 黛. What foreign names keep apart is kept apart: 帕 and 巴, 特 and 德.
 */
public final class LikeSounds {

  /** The hissing initials, for which writings differ most. */
  private static final Map<String, String> INITIALS =
      Map.of("z", "s", "c", "s", "zh", "s", "ch", "s", "sh", "s", "q", "x", "j", "x");

  private static final Map<String, String> RESTS =
      Map.of(
          "ai", "a", "ia", "a", "ua", "a", "ei", "e", "ou", "o", "uo", "o", "ang", "an", "eng",
          "en", "ing", "in");

  private final SoundModel sounds;

  public LikeSounds(SoundModel sounds) {
    this.sounds = sounds;
  }

  /** Whether they share a reading, whatever the tone. */
  public boolean isSame(char a, char b) {
    return a == b || sounds.readings(a).stream().anyMatch(sounds.readings(b)::contains);
  }

  /** One text for all that sounds alike; a character of several readings by its usual one. */
  public String skeleton(String hanzi) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < hanzi.length(); i++) {
      List<String> readings = sounds.readings(hanzi.charAt(i));
      out.append(readings.isEmpty() ? hanzi.substring(i, i + 1) : part(readings.get(0)));
      out.append(' ');
    }
    return out.toString();
  }

  /** Whether a character sounds like another one. */
  public boolean isLike(char a, char b) {
    return isSame(a, b) || skeleton(String.valueOf(a)).equals(skeleton(String.valueOf(b)));
  }

  /** Whether both begin with the same consonant: 特 and 泰. */
  public boolean beginAlike(char a, char b) {
    List<String> one = sounds.readings(a);
    List<String> other = sounds.readings(b);
    return !one.isEmpty()
        && !other.isEmpty()
        && !Pinyin.initial(one.get(0)).isEmpty()
        && Pinyin.initial(one.get(0)).equals(Pinyin.initial(other.get(0)));
  }

  private static String part(String syllable) {
    String initial = Pinyin.initial(syllable);
    String rest = Pinyin.rest(syllable);
    return INITIALS.getOrDefault(initial, initial) + RESTS.getOrDefault(rest, rest);
  }
}

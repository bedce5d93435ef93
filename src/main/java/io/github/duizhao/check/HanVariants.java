package io.github.duizhao.check;

import io.github.duizhao.lexicon.Models;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Characters that stand in traditional or in simplified Chinese only. Immutable. */
public final class HanVariants {

  private static final String FILE = "han-variants.tsv";

  private final Map<Character, Character> simplified;
  private final Map<Character, List<Character>> traditional = new HashMap<>();
  private final BitSet onlyTraditional = new BitSet();
  private final BitSet onlySimplified;

  private HanVariants(Map<Character, Character> simplified, BitSet onlySimplified) {
    this.simplified = Map.copyOf(simplified);
    this.onlySimplified = onlySimplified;
    simplified.forEach(
        (one, other) -> {
          onlyTraditional.set(one);
          traditional.computeIfAbsent(other, unused -> new ArrayList<>(1)).add(one);
        });
  }

  /** Loaded at its first use. */
  public static HanVariants builtIn() {
    return Holder.INSTANCE;
  }

  private static final class Holder {
    static final HanVariants INSTANCE = load();
  }

  private static HanVariants load() {
    Map<Character, Character> simplified = new HashMap<>();
    BitSet only = new BitSet();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Models.builtIn().open(FILE), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        simplified.put(line.charAt(0), line.charAt(2));
        if (line.charAt(4) == '1') {
          only.set(line.charAt(2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks " + FILE, e);
    }
    return new HanVariants(simplified, only);
  }

  /** The simplified form of a character that only traditional text has. */
  public Optional<Character> simplified(char c) {
    return Optional.ofNullable(simplified.get(c));
  }

  /**
   * A simplified text in traditional characters; empty if one of its characters may be several,
   * such as 系, which is 系 or 係.
   *
   * @param name whether it is a name written by its sound, in which a character that is
   *     traditional, too, stands for itself: 布
   */
  public Optional<String> traditional(String text, boolean name) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      List<Character> forms = traditional.getOrDefault(c, List.of());
      boolean same = forms.isEmpty() || name && !isSimplified(c);
      if (!same && (forms.size() > 1 || !isSimplified(c))) {
        return Optional.empty();
      }
      out.append(same ? c : forms.get(0).charValue());
    }
    return Optional.of(out.toString());
  }

  public boolean isTraditional(char c) {
    return onlyTraditional.get(c);
  }

  public boolean isSimplified(char c) {
    return onlySimplified.get(c);
  }
}

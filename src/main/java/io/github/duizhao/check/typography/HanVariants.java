package io.github.duizhao.check.typography;

import io.github.duizhao.lexicon.Models;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Characters that stand in traditional or in simplified Chinese only. Immutable. */
final class HanVariants {

  private static final String FILE = "han-variants.tsv";

  private final Map<Character, Character> simplified;
  private final BitSet onlyTraditional = new BitSet();
  private final BitSet onlySimplified;

  private HanVariants(Map<Character, Character> simplified, BitSet onlySimplified) {
    this.simplified = Map.copyOf(simplified);
    this.onlySimplified = onlySimplified;
    simplified.keySet().forEach(onlyTraditional::set);
  }

  /** Loaded at its first use. */
  static HanVariants builtIn() {
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
  Optional<Character> simplified(char c) {
    return Optional.ofNullable(simplified.get(c));
  }

  boolean isTraditional(char c) {
    return onlyTraditional.get(c);
  }

  boolean isSimplified(char c) {
    return onlySimplified.get(c);
  }
}

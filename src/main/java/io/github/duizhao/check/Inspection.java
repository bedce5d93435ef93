package io.github.duizhao.check;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.text.Interruption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One run of the checks over one bitext: the bitext, what is known about words, and what the checks
 * have worked out so far and share, such as the name ledger. For one thread.
 */
public final class Inspection {

  private final Bitext bitext;
  private final Prepared prepared;
  private final CheckSettings settings;
  private final EarlierPairs earlier;
  private final Interruption asking = Interruption.ofThisThread();
  private final Map<Class<?>, Object> shared = new HashMap<>();

  public Inspection(Bitext bitext, Knowledge knowledge, CheckSettings settings) {
    this(bitext, new Prepared(knowledge), settings, new EarlierPairs());
  }

  /**
   * @param earlier what the file said before this piece of it
   */
  Inspection(Bitext bitext, Prepared prepared, CheckSettings settings, EarlierPairs earlier) {
    this.bitext = Objects.requireNonNull(bitext, "bitext must not be null");
    this.prepared = Objects.requireNonNull(prepared, "prepared must not be null");
    this.settings = Objects.requireNonNull(settings, "settings must not be null");
    this.earlier = Objects.requireNonNull(earlier, "earlier must not be null");
  }

  public Bitext bitext() {
    return bitext;
  }

  public Knowledge knowledge() {
    return prepared.knowledge();
  }

  /** Cuts Chinese into words; shared, since many checks cut the same text. */
  public ChineseWords words() {
    return prepared.words();
  }

  public CheckSettings settings() {
    return settings;
  }

  /** What the earlier pieces of a large file said; empty for a file of one piece. */
  public EarlierPairs earlier() {
    return earlier;
  }

  /**
   * The one analysis of this type that needs no text, made at its first use and kept for the texts
   * to come. Thread-safe.
   */
  public <T> T prepared(Class<T> type, BiFunction<Knowledge, ChineseWords, T> maker) {
    return prepared.get(type, maker);
  }

  /** Who wants it: looked at bead by bead, so that a run can be cut short in any text. */
  public Interruption asking() {
    return asking;
  }

  /** The one analysis of this type, made at its first use. */
  public <T> T shared(Class<T> type, Function<Inspection, T> maker) {
    Object found = shared.get(type);
    if (found == null) {
      asking.stopIfAsked();
      found = maker.apply(this);
      shared.put(type, found);
    }
    return type.cast(found);
  }
}

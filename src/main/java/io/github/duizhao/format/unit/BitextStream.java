package io.github.duizhao.format.unit;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.read.lang.LangGuess;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file of units as bitexts: one for an ordinary file, several for one that is too large to be
 * held whole. Both sides of such a bitext have the file as their content. For one thread.
 */
public final class BitextStream implements Closeable {

  /** How much of a file one bitext holds at most; the default is checked in a heap of 512 MB. */
  public record Limits(int units, int characters) {

    public static final Limits DEFAULT = new Limits(20_000, 1 << 22);

    public Limits {
      if (units < 1 || characters < 1) {
        throw new IllegalArgumentException("limits must be positive");
      }
    }
  }

  /** Enough text to tell a language by its script. */
  private static final int SAMPLE = 10_000;

  private final String name;
  private final Recorder recorder;
  private final UnitReader units;
  private final Limits limits;
  private Langs guessed = Langs.UNKNOWN;
  private boolean started;
  private boolean ended;

  /**
   * @param recorder what {@code units} reads from
   */
  public BitextStream(String name, Recorder recorder, UnitReader units, Limits limits) {
    this.name = name;
    this.recorder = recorder;
    this.units = units;
    this.limits = limits;
  }

  /** The next bitext, empty after the last; a file without units gives one without beads. */
  public Optional<Bitext> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    List<TranslationUnit> read = new ArrayList<>();
    while (!isFull(read) || !units.mayCut()) {
      Optional<TranslationUnit> unit = units.next();
      if (unit.isEmpty()) {
        ended = true;
        break;
      }
      read.add(unit.get());
    }
    if (ended && read.isEmpty() && started) {
      return Optional.empty();
    }
    started = true;
    return Optional.of(bitext(read, recorder.cut(ended ? Long.MAX_VALUE : units.end())));
  }

  private boolean isFull(List<TranslationUnit> read) {
    return read.size() >= limits.units() || units.end() - recorder.base() >= limits.characters();
  }

  private Bitext bitext(List<TranslationUnit> read, Content content) {
    Langs langs = langs(read);
    Lang source = langs.source().orElse(Lang.EN);
    Lang target = langs.target().orElse(Lang.ZH);
    Half from = new Half();
    Half to = new Half();
    List<Bead> beads = new ArrayList<>(read.size());
    for (TranslationUnit unit : read) {
      List<Sentence> one = from.add(unit.source());
      List<Sentence> other = to.add(unit.target());
      if (!one.isEmpty() || !other.isEmpty()) {
        beads.add(new Bead(one, other, unit.confidence()));
      }
    }
    return new Bitext(from.side(name, source, content), to.side(name, target, content), beads);
  }

  /** What the file or the user said; else what the first texts look like. */
  private Langs langs(List<TranslationUnit> read) {
    Optional<Lang> source =
        units.source().or(() -> guess(read, TranslationUnit::source, guessed.source()));
    Optional<Lang> target =
        units.target().or(() -> guess(read, TranslationUnit::target, guessed.target()));
    guessed = new Langs(source, target);
    if (units.target().isEmpty() && source.equals(target)) {
      // A text that is hardly translated looks like its source.
      target = Optional.empty();
    }
    if (source.isEmpty()) {
      source = target.map(lang -> lang.isChinese() ? Lang.EN : Lang.ZH);
    }
    if (target.isEmpty()) {
      target = source.map(lang -> lang.isChinese() ? Lang.EN : Lang.ZH);
    }
    return new Langs(source, target);
  }

  private static Optional<Lang> guess(
      List<TranslationUnit> read, Function<TranslationUnit, Segment> side, Optional<Lang> before) {
    if (before.isPresent()) {
      return before;
    }
    StringBuilder sample = new StringBuilder();
    for (TranslationUnit unit : read) {
      String text = side.apply(unit).text();
      sample.append(text, 0, Math.min(text.length(), SAMPLE)).append(' ');
      if (sample.length() > SAMPLE) {
        break;
      }
    }
    return LangGuess.of(sample.toString());
  }

  private static final class Half {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    List<Sentence> add(Segment segment) {
      Span visible = segment.visible();
      if (visible.isEmpty()) {
        return List.of();
      }
      Block block = segment.block(blocks.size());
      blocks.add(block);
      Sentence sentence = new Sentence(sentences.size(), block, visible);
      sentences.add(sentence);
      return List.of(sentence);
    }

    Side side(String name, Lang lang, Content content) {
      return new Side(new Document(name, lang, content, blocks, List.of()), sentences);
    }
  }

  @Override
  public void close() throws IOException {
    recorder.close();
  }
}

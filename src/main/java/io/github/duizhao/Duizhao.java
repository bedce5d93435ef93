package io.github.duizhao;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.align.Weights;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.EarlierPairs;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.catalogue.AllChecks;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.lexicon.Models;
import io.github.duizhao.lexicon.Pinyin;
import io.github.duizhao.lexicon.TermTable;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.read.subtitle.SameClock;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Interruption;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The door: reads, aligns and checks. Thread-safe, so that a pipeline shares one; results are
 * immutable. Models are loaded at their first use; where they cannot be read, {@link
 * UncheckedIOException} is thrown.
 *
 * <p>Work can be cut short by interrupting its thread, as {@code future.cancel(true)} does: that is
 * looked for before each step of aligning and at each sentence in the checks, and told by a {@link
 * java.util.concurrent.CancellationException}; the thread stays interrupted.
 */
public final class Duizhao {

  private final ReadOptions reading;
  private final CheckSettings settings;
  private final Models models;
  private final Termbase termbase;
  private final boolean builtInTermbase;
  private final boolean moves;
  private final Object lock = new Object();
  private @Nullable Lexicon lexicon; // guarded by lock
  private volatile @Nullable Aligner aligner;
  private volatile @Nullable CheckRunner runner;

  private Duizhao(Builder builder) {
    this.reading = builder.reading;
    this.settings = builder.settings;
    this.models = builder.models;
    this.termbase = new Termbase(builder.terms);
    this.builtInTermbase = builder.builtInTermbase;
    this.moves = builder.moves;
  }

  /** With the models of the jar and the default settings. */
  public static Duizhao create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file; its language is told by its script.
   *
   * @throws IOException if it cannot be read, or if its language cannot be told
   */
  public Document read(Path file) throws IOException {
    Objects.requireNonNull(file, "file must not be null");
    return Documents.read(file, Optional.empty(), reading);
  }

  /**
   * Reads a file as a text of {@code lang}.
   *
   * @throws IOException if it cannot be read
   */
  public Document read(Path file, Lang lang) throws IOException {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(lang, "lang must not be null");
    return Documents.read(file, Optional.of(lang), reading);
  }

  /** Cuts a document into sentences. */
  public Side segment(Document document) {
    Objects.requireNonNull(document, "document must not be null");
    return new Side(document, Sentences.of(document));
  }

  /**
   * Reads and aligns two files. Where both look like one language, their names are asked ({@code
   * article.zh.md}, {@code zh/article.md}), so that a translation left in English is known for one.
   *
   * @throws IOException if one cannot be read
   */
  public Bitext align(Path source, Path target) throws IOException {
    Document from = read(source);
    Document to = read(target);
    return from.lang().sameLanguage(to.lang())
        ? align(Documents.inLangOfName(from), Documents.inLangOfName(to))
        : align(from, to);
  }

  /**
   * Aligns two documents; either may be the original or the translation, in any pair of languages.
   * Subtitles of one film, by the times of their cues, are put together anew for it.
   */
  public Bitext align(Document source, Document target) {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(target, "target must not be null");
    Interruption.ofThisThread().stopIfAsked();
    return SameClock.of(source, target)
        .map(this::align)
        .orElseGet(() -> aligner().align(segment(source), segment(target)));
  }

  /**
   * Begins to load what aligning needs, on another thread, and comes back at once: for a program
   * that reads its texts in the meantime. What goes wrong is told by {@link #align}.
   */
  public void prepareToAlign() {
    // nobody waits for it: whoever aligns first finds the aligner there, or waits for the lock
    CompletableFuture<Aligner> unused = CompletableFuture.supplyAsync(this::aligner);
    CompletableFuture<Pinyin> unusedToo = CompletableFuture.supplyAsync(Pinyin::builtIn);
  }

  /** Aligns two texts within the passages that are known. */
  public Bitext align(TwoTexts texts) {
    Objects.requireNonNull(texts, "texts must not be null");
    Interruption.ofThisThread().stopIfAsked();
    return aligner().align(segment(texts.source()), segment(texts.target()), texts.passages());
  }

  /** Checks a bitext from anywhere. */
  public Report check(Bitext bitext) {
    return check(bitext, settings);
  }

  public Report check(Bitext bitext, CheckSettings other) {
    return runner().run(bitext, other);
  }

  /**
   * Checks a piece of a file that is too large to be held whole.
   *
   * @param earlier one for all pieces of the file, which come in order
   */
  public Report check(Bitext piece, EarlierPairs earlier) {
    return runner().run(piece, settings, earlier);
  }

  /** Checks a translation without its source. */
  public Report checkTarget(Document target) {
    return check(Bitext.targetOnly(segment(target)));
  }

  private Aligner aligner() {
    Aligner made = aligner;
    if (made == null) {
      synchronized (lock) {
        made = aligner;
        if (made == null) {
          made = Aligner.create(lexicon(), weights());
          made = moves ? made : made.inOrder();
          aligner = made;
        }
      }
    }
    return made;
  }

  private CheckRunner runner() {
    CheckRunner made = runner;
    if (made == null) {
      synchronized (lock) {
        made = runner;
        if (made == null) {
          made = new CheckRunner(AllChecks.list(), new Knowledge(lexicon(), terms()));
          runner = made;
        }
      }
    }
    return made;
  }

  private Weights weights() {
    try {
      return Weights.open(models);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Lexicon lexicon() {
    Lexicon known = lexicon;
    if (known == null) {
      try {
        known = Lexicons.open(models);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      lexicon = known;
    }
    return known;
  }

  /** The user's terms go first: of two entries for one word the first counts. */
  private Termbase terms() {
    if (!builtInTermbase) {
      return termbase;
    }
    try {
      List<Termbase.Term> all = new ArrayList<>(termbase.terms());
      all.addAll(TermTable.builtIn(models).terms());
      return new Termbase(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects what differs from the default. Not thread-safe. */
  public static final class Builder {
    private ReadOptions reading = ReadOptions.defaults();
    private CheckSettings settings = CheckSettings.DEFAULT;
    private Models models = Models.builtIn();
    private final List<Termbase.Term> terms = new ArrayList<>();
    private boolean builtInTermbase = true;
    private boolean moves = true;

    private Builder() {}

    /** How files are read: encoding and the like. */
    public Builder reading(ReadOptions value) {
      reading = Objects.requireNonNull(value, "reading must not be null");
      return this;
    }

    /** Which checks run, and how. */
    public Builder settings(CheckSettings value) {
      settings = Objects.requireNonNull(value, "settings must not be null");
      return this;
    }

    /**
     * A directory whose files go before the models of the jar.
     *
     * @throws IllegalArgumentException if there is no such directory
     */
    public Builder models(Path directory) {
      Objects.requireNonNull(directory, "directory must not be null");
      if (!Files.isDirectory(directory)) {
        throw new IllegalArgumentException("no such folder: " + directory);
      }
      models = Models.in(directory);
      return this;
    }

    /** Adds a termbase; earlier ones go before later ones, all before the built-in names. */
    public Builder termbase(Termbase value) {
      Objects.requireNonNull(value, "termbase must not be null");
      terms.addAll(value.terms());
      return this;
    }

    /** Whether the names of the jar are known; true by default. */
    public Builder builtInTermbase(boolean value) {
      builtInTermbase = value;
      return this;
    }

    /**
     * Whether passages that stand elsewhere in the translation are tied, as beads that cross the
     * others; true by default.
     */
    public Builder moves(boolean value) {
      moves = value;
      return this;
    }

    public Duizhao build() {
      return new Duizhao(this);
    }
  }
}

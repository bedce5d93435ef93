package io.github.duizhao.lexicon;

import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a termbase's forms in text, the longest first, none inside a longer word: 鲁塞 is not found
 * in 布鲁塞尔, nor Go in Google. Immutable; thread-safe.
 */
public final class TermMatcher {

  /** Which form of a term stands there. */
  public enum Kind {
    /** The English form or a variant of it. */
    SOURCE,
    ACCEPTED,
    FORBIDDEN
  }

  /** A form of a term in a text. */
  public record Hit(Term term, Kind kind, Span span) {}

  private record Form(String text, Term term, Kind kind) {}

  private static final Comparator<Form> LONGEST_FIRST =
      Comparator.comparingInt((Form form) -> -form.text().length())
          .thenComparing(Form::kind)
          .thenComparing(Form::text);

  private static final int PAIRS = 1 << 18;

  /** By the first two characters: many begin with the same one. */
  private final Map<Integer, List<Form>> byStart = new HashMap<>();

  private final Map<Character, List<Form>> single = new HashMap<>();

  /** The first characters of the single ones, and marks of the pairs that the others begin with. */
  private final BitSet singles = new BitSet();

  private final BitSet pairs = new BitSet(PAIRS);
  private final ChineseWords words;

  /**
   * @param words tells where a Chinese form may begin and end
   */
  public TermMatcher(Termbase termbase, ChineseWords words) {
    this.words = words;
    for (Term term : termbase.terms()) {
      add(term.source(), term, Kind.SOURCE);
      term.variants().forEach(form -> add(form, term, Kind.SOURCE));
      term.accepted().forEach(form -> add(form, term, Kind.ACCEPTED));
      term.forbidden().forEach(form -> add(form, term, Kind.FORBIDDEN));
    }
    byStart.values().forEach(forms -> forms.sort(LONGEST_FIRST));
    single.values().forEach(forms -> forms.sort(LONGEST_FIRST));
  }

  private void add(String text, Term term, Kind kind) {
    if (text.isEmpty()) {
      return;
    }
    if (text.length() == 1) {
      singles.set(start(text, 0));
    } else {
      pairs.set(mark(pair(text, 0)));
    }
    List<Form> forms =
        text.length() == 1
            ? single.computeIfAbsent(start(text, 0), unused -> new ArrayList<>(1))
            : byStart.computeIfAbsent(pair(text, 0), unused -> new ArrayList<>(1));
    forms.add(new Form(text, term, kind));
  }

  private static char start(String text, int at) {
    char c = text.charAt(at);
    return c == 'İ' ? c : Character.toLowerCase(c); // whose small form is an i with a dot more
  }

  /** Two characters as one number; the second whatever its case, as the rest is compared. */
  private static int pair(String text, int at) {
    char folded = Character.toLowerCase(Character.toUpperCase(text.charAt(at + 1)));
    return folded << 16 | start(text, at);
  }

  /**
   * One of {@value #PAIRS} places: most pairs of a text begin no form and need not be looked up.
   */
  private static int mark(int pair) {
    return pair * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(PAIRS - 1);
  }

  /** The hits in order; of overlapping ones the longest. */
  public List<Hit> find(String text) {
    List<Hit> all = new ArrayList<>();
    BitSet borders = null;
    for (int at = 0; at < text.length(); at++) {
      for (Form form : startingLike(text, at)) {
        int end = end(form, text, at);
        if (end > 0) {
          borders = borders == null ? borders(text) : borders;
          if (standsAlone(text, at, end, borders)) {
            all.add(new Hit(form.term(), form.kind(), new Span(at, end)));
          }
        }
      }
    }
    all.sort(Comparator.comparingInt((Hit hit) -> -hit.span().length()).thenComparing(Hit::span));
    BitSet taken = new BitSet(text.length());
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : all) {
      int next = taken.nextSetBit(hit.span().start());
      if (next < 0 || next >= hit.span().end()) {
        kept.add(hit);
        taken.set(hit.span().start(), hit.span().end());
      }
    }
    kept.sort(Comparator.comparing(Hit::span));
    return kept;
  }

  private List<Form> startingLike(String text, int at) {
    char start = start(text, at);
    List<Form> lone = singles.get(start) ? single.getOrDefault(start, List.of()) : List.of();
    if (at + 1 == text.length()) {
      return lone;
    }
    int pair = pair(text, at);
    List<Form> longer = pairs.get(mark(pair)) ? byStart.getOrDefault(pair, List.of()) : List.of();
    if (lone.isEmpty() || longer.isEmpty()) {
      return lone.isEmpty() ? longer : lone;
    }
    List<Form> both = new ArrayList<>(longer);
    both.addAll(lone);
    return both;
  }

  /**
   * Where the form that starts here ends; -1 if it does not stand here. Names in Latin letters keep
   * their case, unless nothing else could be meant; terms may have either case and be plural.
   */
  private static int end(Form form, String text, int at) {
    int end = at + form.text().length();
    boolean exact = form.term().name() && form.term().ambiguous();
    if (!text.regionMatches(!exact, at, form.text(), 0, form.text().length())) {
      return -1;
    }
    boolean maySuffix = form.kind() == Kind.SOURCE && EnglishWords.isWordChar(text.charAt(end - 1));
    if (maySuffix && isPlural(text, end)) {
      return end + (text.charAt(end) == 's' ? 1 : 2);
    }
    return end;
  }

  private static boolean isPlural(String text, int end) {
    int suffix =
        text.startsWith("es", end) && "sxh".indexOf(text.charAt(end - 1)) >= 0
            ? 2
            : text.startsWith("s", end) ? 1 : 0;
    return suffix > 0
        && (end + suffix == text.length() || !EnglishWords.isWordChar(text.charAt(end + suffix)));
  }

  private boolean standsAlone(String text, int start, int end, BitSet borders) {
    return parted(text, start, borders) && parted(text, end, borders);
  }

  /** Whether a word may start or end between the characters before and at {@code at}. */
  private static boolean parted(String text, int at, BitSet borders) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (ChineseWords.isHanzi(before) && ChineseWords.isHanzi(after)) {
      return borders.get(at);
    }
    return !(EnglishWords.isWordChar(before) && EnglishWords.isWordChar(after));
  }

  private BitSet borders(String text) {
    BitSet borders = new BitSet(text.length() + 1);
    for (Span word : words.of(text)) {
      borders.set(word.start());
      borders.set(word.end());
    }
    return borders;
  }
}

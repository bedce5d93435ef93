package io.github.duizhao.lexicon;

import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** The most characters by which forms are looked up. */
  private static final int START = 4;

  /**
   * By length of their beginnings, the whole form if it is shorter than {@value #START}, and by the
   * beginnings themselves: hundreds may have the same first two characters.
   */
  private final List<Map<Long, List<Form>>> byStart = new ArrayList<>();

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
    for (int length = 0; length <= START; length++) {
      byStart.add(new HashMap<>());
    }
    for (Term term : termbase.terms()) {
      add(term.source(), term, Kind.SOURCE);
      term.variants().forEach(form -> add(form, term, Kind.SOURCE));
      term.accepted().forEach(form -> add(form, term, Kind.ACCEPTED));
      term.forbidden().forEach(form -> add(form, term, Kind.FORBIDDEN));
    }
    byStart.forEach(of -> of.values().forEach(forms -> forms.sort(LONGEST_FIRST)));
    single.values().forEach(forms -> forms.sort(LONGEST_FIRST));
  }

  private void add(String text, Term term, Kind kind) {
    if (text.isEmpty()) {
      return;
    }
    List<Form> forms;
    if (text.length() == 1) {
      singles.set(start(text, 0));
      forms = single.computeIfAbsent(start(text, 0), unused -> new ArrayList<>(1));
    } else {
      pairs.set(mark(pair(text, 0)));
      int length = Math.min(START, text.length());
      forms =
          byStart
              .get(length)
              .computeIfAbsent(beginning(text, 0, length), unused -> new ArrayList<>(1));
    }
    forms.add(new Form(text, term, kind));
  }

  private static char start(String text, int at) {
    char c = text.charAt(at);
    return c == 'İ' ? c : Character.toLowerCase(c); // whose small form is an i with a dot more
  }

  /** Two characters as one number; the second whatever its case, as the rest is compared. */
  private static int pair(String text, int at) {
    return folded(text.charAt(at + 1)) << 16 | start(text, at);
  }

  /** A character whatever its case, as {@link String#regionMatches} sees it. */
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Up to {@value #START} characters as one number, all of whose bits differ with each of them. */
  private static long beginning(String text, int at, int length) {
    long beginning = start(text, at);
    for (int i = 1; i < length; i++) {
      beginning = beginning << 16 | folded(text.charAt(at + i));
    }
    return beginning * 0x9E3779B97F4A7C15L; // odd, so that no two beginnings become one
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
    Borders borders = new Borders(text);
    for (int at = 0; at < text.length(); at++) {
      int most = Math.min(START, text.length() - at);
      if (most > 1 && pairs.get(mark(pair(text, at)))) {
        for (int length = most; length > 1; length--) {
          List<Form> forms = byStart.get(length).get(beginning(text, at, length));
          if (forms != null) {
            add(forms, text, at, borders, all);
          }
        }
      }
      char start = start(text, at);
      if (singles.get(start)) {
        add(single.getOrDefault(start, List.of()), text, at, borders, all);
      }
    }
    if (all.size() < 2) {
      return all;
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

  private static void add(List<Form> forms, String text, int at, Borders borders, List<Hit> found) {
    for (Form form : forms) {
      int end = end(form, text, at);
      if (end > 0 && borders.parted(at) && borders.parted(end)) {
        found.add(new Hit(form.term(), form.kind(), new Span(at, end)));
      }
    }
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

  /** Where words of a text start and end; it is cut into words only if somebody asks. */
  private final class Borders {
    private final String text;
    private @Nullable BitSet borders;

    Borders(String text) {
      this.text = text;
    }

    /** Whether a word may start or end between the characters before and at {@code at}. */
    boolean parted(int at) {
      if (at == 0 || at == text.length()) {
        return true;
      }
      char before = text.charAt(at - 1);
      char after = text.charAt(at);
      if (ChineseWords.isHanzi(before) && ChineseWords.isHanzi(after)) {
        return cut().get(at);
      }
      return !(EnglishWords.isWordChar(before) && EnglishWords.isWordChar(after));
    }

    private BitSet cut() {
      BitSet made = borders;
      if (made == null) {
        made = new BitSet(text.length() + 1);
        for (Span word : words.of(text)) {
          made.set(word.start());
          made.set(word.end());
        }
        borders = made;
      }
      return made;
    }
  }
}

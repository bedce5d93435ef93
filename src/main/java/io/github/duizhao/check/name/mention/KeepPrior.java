package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon.Usage;
import io.github.duizhao.lexicon.Termbase.Term;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How likely a word of the source is to stand in Latin letters in a good translation: from its
 * shape, from what the field does with it, and from what this translation does with its other
 * mentions.
 */
public final class KeepPrior {

  private static final double FIELD_WEIGHT = 0.5;
  private static final int FIELD_MOST = 20;
  private static final double SHAPE_WEIGHT = 2;

  /** So many names show what a translation does with names. */
  private static final int ENOUGH = 3;

  private static final double MOSTLY = 0.5;

  private static final Pattern ONE_OR_TWO_PARTS =
      Pattern.compile("[A-Za-z0-9]+([-.][A-Za-z0-9]+)?");

  private final Article article;
  private final NameHabit habit;
  private final Tallies tallies;
  private final PlainWords plainWords;

  /** By the mention's index; not a number where nobody has asked. */
  private final double[] priors;

  private final double policy;
  private final int unknown;
  private final int unknownKept;
  private final Set<String> capitalInside = new HashSet<>();
  private final ProperNames proper;

  /**
   * @param mentions all of the source
   */
  public KeepPrior(Article article, List<Mention> mentions, Kept kept, NameHabit habit) {
    this.article = article;
    this.habit = habit;
    this.tallies = new Tallies(mentions, kept, this::isListed);
    this.plainWords = new PlainWords(article);
    this.proper = new ProperNames(article, mentions);
    this.priors = new double[mentions.size()];
    Arrays.fill(priors, Double.NaN);
    for (Mention mention : mentions) {
      if (mention.isCapital() && !mention.initial()) {
        capitalInside.add(mention.squash());
      }
    }
    int names = 0;
    int stay = 0;
    for (Mention mention : mentions) {
      if (mention.isCapital()
          && tallies.has(mention.squash())
          && !Casing.isUpper(mention.text())
          && !Script.isCamel(mention.text())
          && article.lexicon().usage(Script.lower(mention.text())).count() == 0
          && !article.isEnglish(mention.text())) {
        names++;
        stay += tallies.isKeptAnywhere(mention.squash()) ? 1 : 0;
      }
    }
    unknown = names;
    unknownKept = stay;
    policy = (stay + 1.0) / (names + 1.5);
  }

  /** Whether the source has the word with a capital where only a name has one. */
  public boolean isCapitalInside(Mention mention) {
    return capitalInside.contains(mention.squash());
  }

  /** Whether it has a capital within a sentence and is a word of no dictionary and no field. */
  public boolean isUnknownName(Mention mention) {
    return mention.isCapital()
        && !mention.initial()
        && Character.isUpperCase(mention.text().charAt(0))
        && Script.hasLower(mention.text())
        && !article.isEnglish(mention.text())
        && article.lexicon().usage(Script.lower(mention.text())).count() == 0;
  }

  /** How often the word is missing in its bead's translation. */
  public int missing(Mention mention) {
    return tallies.missing(mention);
  }

  /** How often it is kept in its own bead. */
  public int keptHere(Mention mention) {
    return tallies.keptHere(mention);
  }

  /** How often it is kept in its own bead, and not only to explain hanzi. */
  public int inText(Mention mention) {
    return tallies.inText(mention);
  }

  /** How often its bead's translation has it not, but to explain hanzi. */
  public int absent(Mention mention) {
    return tallies.absent(mention);
  }

  /** How often it is kept in other beads. */
  public int keptElsewhere(Mention mention) {
    return tallies.keptElsewhere(mention);
  }

  /** 0 to 1; 0 for what is no name by its looks. */
  public double of(Mention mention) {
    double known = priors[mention.index()];
    if (Double.isNaN(known)) {
      known = make(mention);
      priors[mention.index()] = known;
    }
    return known;
  }

  private double make(Mention mention) {
    double shape = shape(mention);
    if (shape == 0
        || keepsNone() && !isProvenToStay(mention)
        || habit.inHanzi() && !isProvenToStay(mention) && !isListed(mention.squash())) {
      return 0;
    }
    Usage usage = article.lexicon().usage(Script.lower(mention.text()));
    double field = isOtherWord(mention) ? 0 : FIELD_WEIGHT * Math.min(FIELD_MOST, usage.count());
    double up = SHAPE_WEIGHT * shape + keptElsewhere(mention) + field * usage.kept();
    // That all of a name's places are translated shows nothing if it surely is a name.
    int elsewhere = isProper(mention) ? keptElsewhere(mention) : tallies.elsewhere(mention);
    double all = SHAPE_WEIGHT + elsewhere + field;
    return up / all;
  }

  /** Cedar, React: a name by its link or the termbase; the field's texts know the word only. */
  public boolean isOtherWord(Mention mention) {
    return isProper(mention)
        || mention.isCapital()
            && !mention.initial()
            && article.lexicon().usage(Script.lower(mention.text())).capitalised() < 0.1
            && (mention.linked()
                || article.terms().find(mention.squash()).stream()
                    .anyMatch(t -> t.name() && t.keep()));
  }

  /** Whether the translation keeps it in all of its many other places. */
  public boolean isAlwaysKept(Mention mention) {
    return keptElsewhere(mention) >= 4
        && keptElsewhere(mention) >= tallies.elsewhere(mention)
        && mention.isCapital();
  }

  /** A plain word that something is called, in a translation that keeps its names. */
  private boolean isProper(Mention mention) {
    return proper.is(mention) && policy >= MOSTLY && unknownKept >= ENOUGH;
  }

  private double shape(Mention mention) {
    String text = mention.text();
    String squash = mention.squash();
    if (squash.length() < 2 || !Script.hasLetter(squash) || isVersion(squash)) {
      return 0;
    }
    if (!mention.linked() && !mention.isCapital() && article.isEnglish(text)) {
      return 0; // as most words of a text are; nothing below makes a name of them
    }
    boolean inside = isCapitalInside(mention);
    for (Term term : article.terms().find(squash)) {
      if (term.name()
          && term.keep()
          && isSpelt(term, mention)
          && (!term.ambiguous() || isShown(mention, inside))) {
        double shape = term.ambiguous() && keptElsewhere(mention) == 0 ? 0.8 : 0.96;
        return mention.isCapital() || !isOrdinary(text) ? shape : 0;
      }
    }
    if (!mention.linked() && plainWords.is(mention) && !isKeptInField(Script.lower(text))) {
      return 0;
    }
    if (Script.isCamel(text)) {
      return 0.9;
    }
    if (mention.linked()) {
      return 0.88;
    }
    if (Demonyms.is(text, article.lexicon()) && article.terms().find(squash).isEmpty()) {
      return 0;
    }
    boolean english = article.isEnglish(text);
    if (Casing.isUpper(text)) {
      return english && text.length() > 4 ? 0 : 0.8;
    }
    if (!mention.isCapital()) {
      boolean odd = !english && squash.length() >= 3 && ONE_OR_TWO_PARTS.matcher(text).matches();
      return odd && (keptElsewhere(mention) > 0 || isStrange(text)) ? 0.75 : 0;
    }
    if (english && isProper(mention)) {
      return 0.8;
    }
    boolean goesOn = Script.capitalFollows(mention.passage().text(), mention.end());
    if (english && goesOn && keptElsewhere(mention) == 0 && !isKeptInField(Script.lower(text))) {
      return 0;
    }
    if (english) {
      boolean proven =
          keptElsewhere(mention) > 0 || isName(text) && !(mention.initial() && !inside);
      return proven || inside && !isAfterName(mention) ? 0.55 : 0;
    }
    boolean made = Derived.is(text, article::isEnglish);
    boolean plain = made && mention.initial() && !Derived.isDoer(text);
    return isUnknown(text) && !plain || inside && !made ? 0.8 : 0;
  }

  /** Whether it is English, or made of English by its ending: decodable. */
  private boolean isOrdinary(String text) {
    return article.isEnglish(text)
        || Derived.is(text, article::isEnglish) && !isKeptInField(Script.lower(text));
  }

  private boolean isStrange(String text) {
    return (isKeptInField(text) || isUnknown(text)) && !Derived.is(text, article::isEnglish);
  }

  private static boolean isVersion(String squash) {
    int at = squash.charAt(0) == 'v' ? 1 : 0;
    return Script.isDigit(squash.charAt(at));
  }

  /** Whether a word that may be a name is one here, and not the beginning of a longer name. */
  private boolean isShown(Mention mention, boolean inside) {
    return keptElsewhere(mention) > 0
        || !Script.capitalFollows(mention.passage().text(), mention.end())
            && (inside || isName(mention.text()));
  }

  private boolean isKeptInField(String text) {
    Usage usage = article.lexicon().usage(text);
    return usage.count() >= 3 && usage.kept() >= 0.8;
  }

  /** Whether a word with a capital stands right before it: Weather in GNOME Weather. */
  public static boolean isAfterName(Mention mention) {
    String text = mention.passage().text();
    int at = Script.wordBefore(text, mention.start());
    return at >= 0 && Character.isUpperCase(text.charAt(at));
  }

  /** Whether the article or a list, not its looks alone, shows that it is kept. */
  public boolean isProven(Mention mention) {
    return keptElsewhere(mention) > 0
        || isKeptInField(Script.lower(mention.text()))
        || article.terms().find(mention.squash()).stream().anyMatch(Term::keep)
        || Script.isCamel(mention.text())
        || mention.linked();
  }

  /** The same where names stand in hanzi: what the field does with a word is no proof there. */
  private boolean isProvenToStay(Mention mention) {
    return keptElsewhere(mention) > 0
        || mention.linked()
        || Script.isCamel(mention.text())
        || !article.isEnglish(mention.text())
            && article.terms().find(mention.squash()).stream().anyMatch(Term::keep);
  }

  /** Whether a plain word is spelt as the name is: Net is not .NET. */
  private boolean isSpelt(Term term, Mention mention) {
    String text = mention.text();
    return !article.isEnglish(text)
        || Stream.concat(Stream.of(term.source()), term.variants().stream())
            .anyMatch(form -> form.equalsIgnoreCase(text) || form.equalsIgnoreCase(text + "s"));
  }

  private boolean isListed(String squash) {
    for (Term term : article.terms().find(squash)) {
      if (term.name() && term.keep()) {
        return true;
      }
    }
    return false;
  }

  /** What the translation does with unknown names. */
  public NameHabit habit() {
    return habit;
  }

  /** Whether this translation keeps names that nobody knows, as some of them show. */
  public boolean keepsUnknown() {
    return policy >= 0.75 && unknownKept >= ENOUGH;
  }

  /** Whether this translation writes names that nobody knows in hanzi throughout, as novels do. */
  private boolean keepsNone() {
    return unknown >= 2 * ENOUGH && unknownKept == 0;
  }

  /** The share of capitalised words that no dictionary knows which this translation keeps. */
  public double policy() {
    return policy;
  }

  /** The field writes it with a capital as a rule. */
  private boolean isName(String text) {
    Usage usage = article.lexicon().usage(Script.lower(text));
    return usage.count() >= 3 && usage.capitalised() >= 0.6;
  }

  /** Neither the dictionary nor the field translates it. */
  private boolean isUnknown(String text) {
    String lower = Script.lower(text);
    Usage usage = article.lexicon().usage(lower);
    return usage.kept() >= 0.5 || usage.count() <= 1 && article.lexicon().senses(lower).isEmpty();
  }
}

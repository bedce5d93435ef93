package io.github.duizhao.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that tell an abbreviation's dot from the end of an English sentence. */
final class EnglishWords {

  /** A name follows; no sentence ends here. */
  private static final Set<String> TITLES =
      words(
          """
          mr mrs ms dr prof gen sen rep gov capt cpt cmdr cdr lt ltc col maj sgt
          cpl pvt adm brig rev hon pres supt messrs mme mlle mgr fr st ste mt pte
          insp amb atty dipl
          """);

  /** Something always follows. */
  private static final Set<String> NEVER =
      words("e.g i.e eg ie vs v cf viz approx ca c resp incl esp aka a.k.a n.b nb p.s q.v s.v");

  /** A number, letter or name follows, or the sentence ends. */
  private static final Set<String> NUMBERED =
      words(
          """
          fig figs no nos eq eqs eqn sect vol vols pp p pg ch chap tbl
          ver nr para appx st art eds tel
          """);

  private static final Set<String> DATES =
      words(
          """
          jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
          thurs fri sat sun
          """);

  /** May stand in mid-sentence or end one. */
  private static final Set<String> OPEN =
      words(
          """
          etc al inc ltd co corp llc plc gmbh jr sr esq dept depts univ assn bros
          ave blvd rd sq hwy hr hrs ft lb lbs oz yr yrs govt natl intl
          proc anon assoc dist mfg mfr mgmt
          ph.d m.d b.a m.a b.sc m.sc d.c u.s u.k u.n e.u u.s.a a.m p.m ibid
          """);

  /** Ordinary words, or short forms when a number or a lower-case word follows. */
  private static final Set<String> SOFT =
      words(
          """
          art tab par ex sec secs ref refs ext op app ed max min temp pop alt dir div conf
          cont std avg misc est abbr orig trans rev mo
          """);

  /** Titles that are written with a small letter too; the rest are words then: one more rep. */
  private static final Set<String> SMALL_TITLES = words("mr mrs ms dr prof");

  /** Behind these a single capital is a thing, such as a language or a plan, not an initial. */
  private static final Set<String> BEFORE_THING =
      words("in is the as into via than a an are was be on at not use uses used using");

  /** Nouns that letters are put to, and verbs that take a key: {@code Plan B}, {@code Press Y}. */
  private static final Set<String> LETTERED =
      words(
          """
          plan option type class grade group team vitamin hepatitis appendix exhibit press hit key
          type choose select point method part drive
          """);

  /** What a number at a sentence's start belongs to: {@code Figure 1. How it works}. */
  private static final Set<String> LABELS =
      words("figure table listing step chapter section part appendix example exercise lesson");

  /** Subjects that open a clause; a sentence that lost its capital may begin so. */
  private static final Set<String> SUBJECTS =
      words("i you it we he she they this these there the if");

  /** What an action is done to: {@code Recalling his days}. */
  private static final Set<String> OBJECTS =
      words("the a an his her its my our your their this that these those it them him us");

  /** Names that end in an exclamation mark. */
  private static final Set<String> CRY_NAMES = words("yahoo joomla jeopardy yum chips wham");

  /** Words that begin sentences and are hardly ever the second word of a name. */
  private static final Set<String> STARTERS =
      words(
          """
          the this that these those there then they their it its he she his her we our
          you your i let don isn aren didn doesn my in on at by for from with without to of as if when while
          where who what why how which whose whether because since although though
          unless until after before during however but and or so yet nor not no yes
          also even still just only both either neither each every all some many most
          much more few several any another other such one two once again here now
          today tomorrow yesterday meanwhile moreover furthermore therefore thus hence
          instead otherwise finally next first second third later soon perhaps maybe
          indeed rather nothing nobody everyone everything something someone is are was
          were do does did can could will would should may might must have has had be
          an a well oh please try see use note click make let read
          according given due despite unlike besides nowadays usually currently recently actually
          fortunately unfortunately additionally similarly afterwards people within throughout
          among between beyond through under whenever wherever whatever whoever apart
          """);

  /** Lower-case words that go on with a sentence, and never begin one that is typed this way. */
  private static final Set<String> COMMON =
      words(
          """
          a an the this that these those it its he she his her him they them their we
          us our you your i me my and or but nor so yet as at by for from in into of
          off on onto out over to up upon with within without about above across after
          against along among around before behind below beneath beside between beyond
          down during except inside like near outside past since through throughout
          toward towards under until via not no if than then when where while who whom
          whose which what why how because although though unless whether is are was
          were be been being am do does did done doing have has had having can could
          will would shall should may might must also just only even still very too
          more most less least much many few some any all both each every either
          neither other another such same own well said says asked replied cried
          thought there here now again ever never always often sometimes e.g i.e etc vs
          one two three ten first second last next new old good great high low long
          short made make makes used use uses using get gets got go goes went come came
          see seen take taken give given know known think find found want need look
          help run set let put keep call called show turn work start end plus per
          """);

  private EnglishWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(lower(word))
        && (Character.isUpperCase(word.charAt(0)) || SMALL_TITLES.contains(word));
  }

  static boolean neverEnds(String word) {
    return NEVER.contains(lower(word)) && !isAcronym(word);
  }

  /** {@code CA}, {@code ESP}: capitals throughout are no short form of a common word. */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  static boolean isNumbered(String word) {
    return NUMBERED.contains(lower(word));
  }

  /** A short form of a month or day; it is written with a capital. */
  static boolean isDate(String word) {
    return Character.isUpperCase(word.charAt(0)) && DATES.contains(lower(word));
  }

  static boolean isOpen(String word) {
    return OPEN.contains(lower(word));
  }

  static boolean isSoft(String word) {
    return SOFT.contains(lower(word));
  }

  static boolean isAbbreviation(String word) {
    return !word.isEmpty()
        && (isTitle(word)
            || neverEnds(word)
            || isNumbered(word)
            || isDate(word)
            || isOpen(word)
            || isSoft(word));
  }

  static boolean endsInCry(String word) {
    return CRY_NAMES.contains(lower(word));
  }

  static boolean isStarter(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return STARTERS.contains(lower(apostrophe > 0 ? word.substring(0, apostrophe) : word));
  }

  static boolean isBeforeThing(String word) {
    return BEFORE_THING.contains(lower(word));
  }

  static boolean isLettered(String word) {
    return LETTERED.contains(lower(word));
  }

  static boolean isLabel(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && LABELS.contains(lower(word));
  }

  /** The number behind a label: {@code 3}, {@code 2-1}, {@code 3a}. */
  static boolean isLabelled(String word) {
    return word.length() <= 5 && Glyphs.isDigit(word.charAt(0));
  }

  static boolean isSubject(String word) {
    return SUBJECTS.contains(word);
  }

  static boolean isObject(String word) {
    return OBJECTS.contains(word);
  }

  static boolean isCommon(String word) {
    return COMMON.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beads whose English says not and whose Chinese has none of 不没无未非 but in words such as 是否 and 非常,
 * and none that says the negated words positively.
 *
 * @param beads the first negation that is lost, by the index of its bead
 */
record LostNegations(Map<Integer, Lost> beads) {

  /** A negation, at its place in a sentence of the source. */
  record Lost(Sentence sentence, Span span) {}

  static final Pattern ENGLISH =
      Pattern.compile(
          "(?=[nwcu])(?:\\b(?:not|never|no|without|cannot|neither|nor|none|nothing|nobody|nowhere|unable)\\b"
              + "|n['’]t\\b)",
          Pattern.CASE_INSENSITIVE);

  /** No negation in Chinese follows from these. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\b(?:not only|not just|not to mention|no matter|no doubt|no longer than|whether or not"
              + "|or not|nos?\\. ?\\d{1,9}|why not|no later than|no more than|no fewer than|no less than"
              + "|not necessarily|have no idea|nothing but|can['’]t wait|couldn['’]t agree more"
              + "|not until|\\w{1,8}n['’]t until|no sooner|isn['’]t it|don['’]t you|aren['’]t they"
              + "|last but not least|not least|more often than not|if not|no problem|no-op|oh,? no|no way[,.!]|no kidding|no thanks"
              + "|not (?:less|more|fewer|later) than|not (?:merely|simply|solely)|yes or no"
              + "|without further ado|not hesitate|\\w{1,8}n['’]t hesitate"
              // two negations, or a comparison, that say yes
              + "|n(?:ot|ever) without|no (?:denying|mistaking|disputing|escaping)|no stone unturned"
              + "|(?:out of|from|in the middle of) nowhere|(?:well,? )?i never(?=!)|(?:strange|odd|surprising|wonder|funny) (?:indeed )?if (?:\\w{1,8} ){1,3}\\w{1,8}n['’]t|never guess (?:who|what|where|how|which)"
              + "|(?:can|could)(?: ?not|n['’]t) (?:help|resist|stop|keep from|refrain from) (?:\\w{2,15} ){0,2}\\w{2,15}ing"
              + "|(?:do|does|did|would|will|wo)(?: not|n['’]t) mind (?:\\w{2,15}ing|if)"
              + "|\\w{1,8}n['’]t \\w{2,10} (?:what|who|whom|where)(?=\\?)"
              + "|no,? (?:sir|ma['’]am|madam|miss|my lord|my lady|sire|boss|captain)(?=[.!])"
              + "|second to none|why (?:do|does|did)n['’]t|(?:can|could) ?not (?:wait|agree more)"
              + "|n(?:ot|o) (?:\\w{2,8}ly |so |entirely |at all )?(?:un(?:common|usual|like(?:ly)?"
              + "|reasonable|expected|true|heard|welcome|happy|known|important|fair|pleasant|friendly"
              + "|aware)|im(?:possible|probable|plausible|portant)|insignificant|inconsiderable|incorrect"
              + "|inexpensive|infrequent(?:ly)?|insubstantial|irrelevant|dissimilar)"
              + "|could(?: not|n['’]t) (?:have )?(?:\\w{2,10} )?"
              + "(?:any )?(?:more|less|better|worse"
              + "|\\w{3,12}er(?<!ever|over|under|other|either|after|together|rather|number|offer|enter)"
              + ")\\b(?! than))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Isn't it …? may be a plain question in Chinese. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "\\b(?:is|are|was|were|do|does|did|has|have|had|can|could|won|would|should|ai|ca|wo)n['’]t"
              + " (?:it|you|he|she|they|we|i|that|this|there|the)\\b"
              + "|\\b(?:is|are|was|were|do|does|did|has|have|had|can|could|would|should)"
              + " (?:it|you|he|she|they|we|i) not\\b",
          Pattern.CASE_INSENSITIVE);

  /** Where the no of an answer ends, a quote before it. */
  private static final int ANSWER_ENDS = 3;

  /** Words that say without by themselves: unheard, unasked, offline. */
  private static final Pattern WITHOUT =
      Pattern.compile(
          "悄|偷偷|暗中|暗自|私自|擅自|离线|去掉|去除|摆脱|脱离|零|忽略|徒手|空手|裸|直接"
              + "|断[电水网粮奶货供气炊]|停[电水气工学]|[流丢缺]失|失[去业学眠灵明聪语]|免[于去除得]|光着|赤[脚膊裸身]|孤|独自|自行|素食|清[汤唱]|缺[水电席货医粮钱人]");

  private static final Pattern NOTHING = Pattern.compile("零|忽略");

  /** {@code No pod unless …} is 只有…才 in Chinese, without a negation. */
  private static final Pattern EXCEPTION =
      Pattern.compile(
          "\\b(?:unless|until|except|other than|(?:not|never|cannot|\\w{1,8}n['’]t)\\b[^.;:]{1,80}\\bwithout|(?:no (?:one|other)|nobody|none|nothing|nowhere) but)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONLY =
      Pattern.compile("[只仅才]|除非|除了|除.{1,12}[外之]都|[还必]须|还?需要?|前提|想要|若要|要想|先");

  /** {@code Never … without} is what one always does: 务必, 每次. */
  private static final Pattern NEVER_WITHOUT =
      Pattern.compile(
          "\\b(?:not|never|no|nobody|none|nothing|cannot|\\w{1,8}n['’]t)\\b[^.;:]{1,80}\\bwithout\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALWAYS =
      Pattern.compile("务[必须]|[总每凡先]|留下|[才方][能可准许]|一[定律]|始终|均|[凭持].{1,8}[入进出登领取]|[由经]");

  /** {@code It did not open until 1994}: 1994 年通车. */
  private static final Pattern NOT_UNTIL =
      Pattern.compile(
          "(?:\\b(?:did|do|does|was|were|had|would|will|is|are) not\\b|n['’]t\\b|\\b(?:never|no|nobody"
              + "|none|nothing)\\b)[^.;:]{1,80}\\b(?:un)?til\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_LAST =
      Pattern.compile("直[到至]|迟至|[等待]到|[于到至在][^，。；]{1,16}[年月日号时点周季天]");

  LostNegations {
    beads = Map.copyOf(beads);
  }

  static LostNegations of(Inspection inspection) {
    return inspection.shared(LostNegations.class, LostNegations::make);
  }

  private static LostNegations make(Inspection inspection) {
    Map<Integer, Lost> lost = new HashMap<>();
    boolean toChinese =
        inspection.bitext().source().lang().isEnglish()
            && inspection.bitext().target().lang().isChinese();
    List<Bead> beads = toChinese ? inspection.bitext().beads() : List.of();
    for (int i = 0; i < beads.size(); i++) {
      inspection.asking().stopIfAsked();
      Bead bead = beads.get(i);
      if (!bead.isGap() && isProse(bead)) {
        int index = i;
        in(bead, inspection).ifPresent(it -> lost.put(index, it));
      }
    }
    return new LostNegations(lost);
  }

  private static boolean isProse(Bead bead) {
    return bead.source().stream().allMatch(it -> it.block().kind() != Block.Kind.CODE)
        && bead.target().stream().allMatch(it -> it.block().kind() != Block.Kind.CODE);
  }

  /** Whether the translation has a word that holds this negation within. */
  private static boolean implies(List<Sentence> target, String negation) {
    Pattern words = negation.equalsIgnoreCase("without") ? WITHOUT : NOTHING;
    return target.stream().anyMatch(it -> words.matcher(it.text()).find());
  }

  /** Whether the translation keeps the word, as a value: {@code restartPolicy: Never}. */
  private static boolean keeps(List<Sentence> target, String word) {
    Pattern kept =
        Pattern.compile(
            "(?<![A-Za-z])" + Pattern.quote(word) + "(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
    return target.stream().anyMatch(it -> kept.matcher(it.text()).find());
  }

  /** Whether a stretch of Chinese negates anything. */
  static boolean negates(String chinese) {
    return ChineseNegation.negates(List.of(), chinese);
  }

  /** Whether a stretch of a bead's Chinese may be what should negate and does not. */
  static boolean mayLack(Bead bead, String chinese) {
    return !ChineseNegation.negates(bead.source(), chinese);
  }

  private static String simplified(List<Sentence> target, Inspection inspection) {
    StringBuilder text = new StringBuilder();
    target.forEach(it -> text.append(it.text()).append('\n'));
    return inspection.knowledge().lexicon().simplify(text.toString());
  }

  private static Optional<Lost> in(Bead bead, Inspection inspection) {
    String chinese = null;
    for (Sentence sentence : bead.source()) {
      if (!ENGLISH.matcher(sentence.text()).find()) {
        continue;
      }
      if (chinese == null) {
        chinese = simplified(bead.target(), inspection);
        if (ChineseNegation.asksInstead(bead.source(), chinese)) {
          return Optional.empty();
        }
        if (ChineseNegation.negates(bead.source(), chinese)) {
          return ChineseNegation.negatesMore(bead.source(), chinese)
              ? new LostProhibitions(inspection).in(bead)
              : Optional.empty();
        }
      }
      String text = Passage.mask(sentence);
      if (isTurned(text, chinese)) {
        return Optional.empty();
      }
      Matcher negation = ENGLISH.matcher(text);
      while (negation.find()) {
        Span place = new Span(negation.start(), negation.end());
        boolean lost =
            !isHarmless(text, negation)
                && !implies(bead.target(), negation.group())
                && !keeps(bead.target(), negation.group())
                && !PositiveRenderings.has(text, place, chinese);
        if (lost) {
          return Optional.of(new Lost(sentence, place));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence that negates twice, or up to a time, says the same without. */
  private static boolean isTurned(String text, String chinese) {
    return (EXCEPTION.matcher(text).find() && ONLY.matcher(chinese).find())
        || (NEVER_WITHOUT.matcher(text).find() && ALWAYS.matcher(chinese).find())
        || (NOT_UNTIL.matcher(text).find() && AT_LAST.matcher(chinese).find());
  }

  private static boolean isHarmless(String text, Matcher negation) {
    return isAnswer(text, negation)
        || holds(HARMLESS.matcher(text), negation)
        || (text.indexOf('?') >= 0 && holds(QUESTION.matcher(text), negation));
  }

  /** No, there is no charge: the other one says what is so; Chinese may begin with 是的. */
  private static boolean isAnswer(String text, Matcher negation) {
    return negation.end() <= ANSWER_ENDS
        && negation.group().equalsIgnoreCase("no")
        && text.startsWith(",", negation.end())
        && ENGLISH.matcher(text).find(negation.end());
  }

  private static boolean holds(Matcher harmless, Matcher negation) {
    while (harmless.find()) {
      if (harmless.start() <= negation.start() && negation.end() <= harmless.end()) {
        return true;
      }
    }
    return false;
  }
}

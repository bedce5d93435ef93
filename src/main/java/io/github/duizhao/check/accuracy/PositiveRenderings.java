package io.github.duizhao.check.accuracy;

import io.github.duizhao.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Negated words that Chinese often says without a negation: 记得 for don't forget, 只好 for no choice
 * but, 很近 for not far.
 */
final class PositiveRenderings {

  /** A negation, and up to two words before those that it negates. */
  private static final String NOT =
      "(?:\\b(?:not|never|no|cannot|nothing|nobody|none|nowhere|no one)|n['’]t)(?: [a-z’']{1,12}){0,2} ";

  private record Row(Pattern english, Pattern chinese) {}

  private static final List<Row> ROWS =
      List.of(
          // what is not so any more
          row(
              "(?:\\bno longer|\\bno more|(?:\\b(?:not|never|nothing|nobody)|n['’]t)(?: [a-z’']{1,15}){1,8} any ?(?:more|longer))\\b",
              "停|终止|中止|取消|结束|废|戒|告别|淘汰|过去|曾|以前|昔|改|已成|脱离|退出|移除|去除|删"),
          not("(?:stop|cease|end|rest|pause|finish)\\w{0,4}", "一直|始终|持续|继续|连续|连连|依然|仍|总|永"),
          row(
              "\\bnon-?stop\\b|\\bwithout (?:stopping|pause|interruption|a break|end|cease)\\b",
              "一直|持续|连续|永"),
          not("just|only|merely|solely|simply|about|all", "不[仅只光但单]"),
          // double negations
          not(
              "(?:forget|overlook|neglect|fail|miss|skip|omit|ignore|hesitate|lose sight)\\w{0,5}",
              "记得|记住|记着|牢记|谨记|铭记|切记|务必|一定|总会|总是|定会|肯定|必|尽管|注意|别忘|成功|都|请|欢迎|随时"),
          not(
              "(?:impossible|off the table|ruled out|off[- ]limits|sacred|unusual|uncommon|unlike\\w{0,2}|surpris\\w{1,5}|wonder|coincidence|accident|secret|mystery|question|doubt\\w{0,3}|exaggeration|exception|shortage|stranger|limit|end)",
              "一切|什么|任何|皆|都|可能|常见|像|类似|果然|难怪|怪|自然|当然|必然|肯定|确实|显然|众所|毫|大量|许多|很多|众多|充足|同样|也|熟|长|永"),
          row(
              "\\bno[- ](?:(?:extra|additional|further|hidden) )?(?:cost|charge|fee)s?\\b|\\bnothing\\b"
                  + "|(?:\\bnot|n['’]t) (?:cost|charge|pay)\\b",
              "免"),
          // more than anything
          row(
              "\\bnever (?:\\w{1,8} ){0,3}(?:so|more|better|worse|\\w{2,10}er)\\b",
              "最|空前|更|[极十]|非常|异常|格外|正是|史上|如此|这么|这样"),
          row(
              "\\b(?:no one|nobody|nothing|none|no other)(?: [a-z’']{1,12}){0,7}"
                  + " (?:as|like|more|better|than|beats?|compares?|matches)\\b"
                  + "|\\bnothing (?:beats?|compares?)\\b|\\bno one else\\b"
                  + "|\\bwithout (?:equal|parallel|precedent|rival|question)\\b",
              "最|独|唯|首|头号|胜|强|好过|空前|史上|更|当然|自然"),
          row(
              "(?:\\b(?:cannot|can not|could not)|n['’]t)(?: [a-z]{1,12}){0,4}"
                  + " (?:over(?:stat|estimat|emphasi)\\w{1,4}|exaggerat\\w{1,3}|enough|too)\\b",
              "极|很|非常|[十万]分|至关|太|多么|再三|务必|特别|尤其|重[要大]|越|多少"),
          // you were not: the answer says what is so
          row("(?:\\bnot|n['’]t)(?=[.:;,!?—])", "其实|反而|恰恰|只|错|倒是|相反"),
          row("(?:\\bnot|n['’]t) so much\\b", "与其|更|而是"),
          // what is still open
          row(
              "(?:\\b(?:not|no|nothing)|n['’]t)(?: [a-z]{1,12}){0,5}"
                  + " (?:yet|set|fixed|decided|determined|settled|announced|known)\\b",
              "尚|待|悬|还[在有是]|仍"),
          row("\\bno (?:small|mean|minor|ordinary)\\b", "大|壮|高|伟|惊|了得|相当|颇|实|凡|重|特"),
          row("\\bwithout saying\\b|\\bnothing if not\\b", "当然|自然|显然|明白|很|[极十]|非常"),
          row("\\bif nothing else\\b", "至少|起码"),
          row(
              "\\b(?:nothing|nobody|no one|none)\\b(?: [a-z]{1,12}){0,7} (?:but|except|save)\\b",
              "[只仅唯]"),
          row(
              "\\b(?:no|not|never) (?:less|more|fewer|later|earlier|shorter|longer|greater|higher|lower|smaller|larger|older|sooner) than\\b",
              "介于|之间|至少|最[少多早晚迟短长高低小大]|至多|以[上下内前后]|[上下]限|起"),
          row(
              "\\b(?:that|which|who) (?:are|is|were|was|do|does|did|have|has|had)(?: not|n['’]t)\\b",
              "除.{1,20}[外以]|其[他余它]|剩余|余下|以外|之外|排除|剔除"),
          row("\\bnot (?:all|every)\\b", "部分|有[些的]|一些|某些|个别|[几数]个"),
          row(
              "\\bnot be (?:dropped|removed|deleted|pruned|lost|discarded|erased|evicted|abandoned)\\b",
              "保留|保存|留下|留存|仍|继续|支持"),
          row(
              "\\b(?:no|not any|n['’]t any) (?:other )?(?:choice|option|alternative|way)(?: but| except| other than)?\\b|\\bnothing (?:else )?(?:for it|to do) but\\b|(?:\\b(?:not|cannot)|n['’]t) (?:help|but|avoid)\\b",
              "只好|只能|只得|唯有|被迫|得|必须|唯一|忍|禁"),
          row(
              "\\bnothing (?:other|more|less|short|but)\\b|\\bno (?:other|less|more) than\\b|\\bnone other than\\b",
              "只|就是|正是|堪称|简直|仅|竟|过是"),
          row(
              "\\bnever (?:before|again|mind)\\b|\\bnot? (?:worries|worry|bother|big deal|to worry)\\b|n['’]t (?:worry|bother|mind)\\b|\\bnot at all\\b",
              "首次|第一次|头一|永远|放心|算了|罢|小事|乐意|好"),
          row(
              "(?:\\bnot|n['’]t)(?: [a-z]{1,12}){1,5} (?:often|much|frequently|usually)\\b",
              "很?少|偶|罕|鲜|稀"),
          row(
              "\\bno (?:time|longer)\\b|(?:\\bnot|n['’]t) (?:take|be)(?: \\w{1,8})? long\\b|\\bnot (?:long|far)\\b|\\bbefore long\\b|n['’]t (?:long|be long|take long)\\b",
              "久|很快|立刻|立即|马上|转眼|瞬间|近|即将|刚"),
          row(
              "\\bwithout (?:(?:any )?(?:issues?|errors?|flakes?|incidents?|interruptions?|failures?|difficulty|trouble)|exception|fail|delay|warning|notice|question|a doubt|doubt|knowing|thinking|being asked|hesitat\\w{1,4}|asking|help|a word|end|further\\b|any (?:help|trouble|problem)s?)\\b",
              "一律|全|立即|立刻|马上|尽快|突然|骤然|每|务必|准时|总|一定|直接|自行|自己|独自|独立|默默|随意|顺利|轻松|正常|成功|平稳|肯定|确"),
          // nothing stops him; he never lets go
          row(
              "\\b(?:nothing|nobody|no one)\\b(?: [a-z’']{1,12}){0,4}"
                  + " (?:stop\\w{0,4}|st(?:and|ood) (?:between|in)|prevent\\w{0,3}|deter\\w{0,4}|keep|kept|shak\\w{1,3})\\b",
              "仍|还是|[也都]要|照样|誓|一?[定必]|坚|始终|依然"),
          not(
              "(?:leav(?:e|ing)|left|stray\\w{0,3}|waver\\w{0,3}|falter\\w{0,3}|let(?:ting)? go|t(?:ak|ook)\\w{0,3}|budg\\w{1,3})",
              "始终|一直|总|紧|死死|牢牢|依然|仍|盯"),
          not("(?:at a loss|short of)", "智|办法|主意|法子|有的是|多的是"),
          // as little as nothing, and nothing more
          row(
              "\\b(?:virtually|almost|practically|nearly|next to) (?:no|nothing|nobody|none|never)\\b",
              "[只才]|少|稀|寥|难得|罕"),
          row("\\bnothing (?:else|more|left)\\b", "[只仅完尽光罄够]"),
          row(
              "\\bno (?:[a-z]{2,12} ){1,2}(?:but|except|save|other than)\\b|\\bnot? (?:[a-z’']{1,12} ){1,5}but an?\\b",
              "[只仅唯]|除|不过是|[而乃竟才]是|原[来是]"),
          row(
              "(?:\\b(?:no|not)|n['’]t)(?: [a-z]{1,12}){0,4} (?:further|farther|beyond)\\b",
              "[只仅]|限于|止于|为止|[到至].{1,8}止"),
          row(
              "\\bno (?:\\w{3,10}er|better|more [a-z]{2,12}) than\\b",
              "[大小长高粗细厚宽短般样似如跟同]|差不多|相当|无异|简直|不啻"),
          // it would have fallen if he had not caught it: he caught it
          row(
              "(?=.{0,80}\\bif\\b).{0,20}\\b(?:had not|hadn['’]t)\\b",
              "^(?!.*(?:如果|要是|若|倘|假如|的话))"),
          // the opposite word
          not("far|distant", "近|附近|旁|边上"),
          not("bad|terrible|awful|wrong", "好|佳|棒|对|正确"),
          not(
              "good|well|great|ideal|perfect|nice|right|correct|true|real|accurate|proper",
              "差|坏|糟|错|误|假|虚|逊|有待|瑕|伪|劣|欠"),
          not(
              "easy|simple|straightforward|trivial|clear|obvious",
              "难|复杂|费|棘手|模糊|含糊|存疑|有待|待定|悬|谜|尚"),
          not("hard|difficult|complicated|complex|rocket science", "易|简单|轻松"),
          not("same|identical|equal|alike|consistent|match\\w{0,3}", "差|异|各|另|变|出入"),
          not("different|unlike", "一样|相同|同样|一致"),
          not("(?:go easy|spare|forgive)", "修|狠|严|罚|整|收拾|算账"),
          not("(?:nervous|afraid|scared|frightened|anxious)", "胆|勇|镇定|安心|放心|定[下了神]|踏实"),
          row(
              "(?:\\bno|\\bnot an?|n['’]t an?) (?:mark|scratch|scar|dent|blemish|crack|spot|hair)\\b",
              "好好|完好|完整|光洁|光滑|齐整|干净"),
          not("(?:keep|concentrat\\w{1,3}|focus|think)", "[糊胡]涂|乱|昏|分心|走神"),
          not("(?:busy|doing|working|on duty)", "闲|有?空|歇|休"),
          not("small|little|minor|few|short|low|cheap", "大|多|高|长|贵|重"),
          not(
              "big|large|much|many|long|high|often|common|frequent\\w{0,2}|usual\\w{0,2}|enough|sufficient|plenty",
              "小|少|短|低|偶|罕|稀|有限|缺|甚微"),
          not("new|recent", "旧|老|早|由来"),
          not("old", "新|年轻"),
          not(
              "open|on|available|enabled|active|running|working|work\\w{0,2}|respond\\w{0,3}",
              "关|闭|停|下线|售罄|坏|失灵|失效|故障|卡|瘫"),
          not("closed|dead|asleep|asleep|empty|sleep\\w{0,3}", "开|活|醒|睁|有|熬夜"),
          not("alive|survive\\w{0,1}|make it", "死|亡|丧|遇难|去世|牺牲"),
          not("safe|secure|healthy", "危|险|病|隐患"),
          not(
              "like|love|enjoy|care for|agree|support|approve|want|allow\\w{0,2}|permitt?\\w{0,2}|accept\\w{0,2}|let",
              "讨厌|[厌嫌怵烦]|发[毛怵愁]|恨|反对|反感|异议|懒|拒|严|谢绝|阻|挡"),
          not(
              "remember|recall|know|understand|believe|sure|certain|see|realize|trust|think",
              "忘|蒙|疑|陌生|谁知|哪知|迷|奇怪|隐|瞎|茫然|有待|待定|悬|谜|尚|犹豫"),
          not("alone|only one", "也|还有|同|都"),
          not("stay|remain|keep|hold|last|continue|go on|linger", "离|走|短|断|停|散|放手|逝"),
          not("married|single", "单身|独身|已婚"),
          not("win|succeed|manage|work out", "输|败|落空|泡汤"),
          not("included|count\\w{0,3}|apply|applicable|subject to", "另|外|豁|除"),
          not(
              "way|chance|kidding|comparison|match|use|point|good|luck",
              "怎么|哪|休想|开玩笑|真的|徒|白|枉|倒霉|哪能|何"));

  private PositiveRenderings() {}

  private static Row row(String english, String chinese) {
    return new Row(Pattern.compile(english, Pattern.CASE_INSENSITIVE), Pattern.compile(chinese));
  }

  private static Row not(String words, String chinese) {
    return row(NOT + "(?:" + words + ")\\b", chinese);
  }

  /** Whether the translation, in simplified characters, may say the negated words positively. */
  static boolean has(String english, Span negation, String chinese) {
    for (Row row : ROWS) {
      Matcher matcher = row.english.matcher(english);
      // the rows start at their negation or a word before it: what lies far away is not asked
      matcher.region(Math.max(0, negation.start() - 20), english.length());
      matcher.useTransparentBounds(true);
      boolean here = false;
      while (!here && matcher.find() && matcher.start() < negation.end()) {
        here = matcher.end() > negation.start();
      }
      if (here && row.chinese.matcher(chinese).find()) {
        return true;
      }
    }
    return false;
  }
}

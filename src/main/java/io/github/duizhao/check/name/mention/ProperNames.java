package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plain English words that are names in this source, since it says that something is called so: a
 * tool named Bellows. Immutable.
 */
final class ProperNames {

  private static final int BEFORE = 20;

  private static final Pattern CALLED =
      Pattern.compile("\\b(?:called|named|dubbed|codenamed|nicknamed) (?:the )?[“\"‘'*_]{0,2}$");

  private final Set<String> called = new HashSet<>();

  ProperNames(Article article, List<Mention> mentions) {
    for (Mention mention : mentions) {
      String text = mention.passage().text();
      if (Character.isUpperCase(mention.text().charAt(0))
          && article.isEnglish(mention.text())
          && !mention.isFunctionWord()
          && !Script.capitalFollows(text, mention.end())
          && CALLED
              .matcher(text.substring(Math.max(0, mention.start() - BEFORE), mention.start()))
              .find()) {
        called.add(mention.squash());
      }
    }
  }

  boolean is(Mention mention) {
    return mention.isCapital() && called.contains(mention.squash());
  }
}

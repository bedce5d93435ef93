package io.github.duizhao.check.term;

import io.github.duizhao.lexicon.Stemmer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** English words that are no terms, by their stems. */
final class FunctionWords {

  private static final Set<String> STEMS =
      Arrays.stream(
              ("a an the of to in on at for with by from as and or but not no be it its his her "
                      + "their this that these those which who whom so if than very can will up down out "
                      + "off over about into all some any more most such have do you your we our they "
                      + "them i my me he she us what when where how why then there here also may might "
                      + "must should would could shall each other another one two three first only just "
                      + "even still yet both either neither own same new old good many much few less now "
                      + "again ever never always often use make way thing like get need want s t re ll ve "
                      + "d m every itself themselves without within between while because since during "
                      + "before after through until however therefore example etc instead too well lot "
                      + "different else let able being does did done has had was were are is am been "
                      + "cannot upon beyond via")
                  .split(" "))
          .map(Stemmer::stem)
          .collect(Collectors.toCollection(HashSet::new));

  private FunctionWords() {}

  static boolean has(String stem) {
    return STEMS.contains(stem) || !Character.isLetter(stem.charAt(0));
  }
}

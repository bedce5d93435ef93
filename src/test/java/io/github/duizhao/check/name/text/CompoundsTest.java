package io.github.duizhao.check.name.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.lexicon.Lexicons;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

  private final Compounds compounds = new Compounds(Lexicons.builtIn());

  @ParameterizedTest
  @CsvSource({
    "thenewstack, the new stack",
    "fluentd, fluent d",
    "changelog, change log",
    "greenhouse, greenhouse", // one word, though green and house are words
    "snowflakedatabase, snowflake database", // the fewest words, though snow and flake are some
    "xqzvkj, xqzvkj"
  })
  void cutsIntoTheFewestWords(String name, String parts) {
    List<String> expected = Arrays.asList(parts.split(" "));
    assertEquals(expected, compounds.cut(name));
  }
}

package io.github.duizhao.check.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Mind the ropes," he said. | CLOSER
          "Mind the ropes. | OPENER
          He said: “Mind the ropes.” | CLOSER
          “Mind the ropes. | OPENER
          “He calls it ‘the rope’ and laughs. | OPENER
          'Mind the ropes.' | CLOSER
          'Mind the dog's rope, | OPENER
          'Don't pull the dogs' rope, | OPENER
          He calls it 'my rope'; nobody else does. | CLOSER
          ‘Mind the ropes,’ he said. | CLOSER
          It's the dog's rope. | NONE
          The dogs' rope broke. | NONE
          He said nothing. | NONE
          """)
  void tellsWhetherASpeechIsOpenAtItsEnd(String text, EnglishQuotes.Last last) {
    assertEquals(last, EnglishQuotes.last(text));
  }
}

package io.github.duizhao.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.lexicon.SoundTables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTrainerTest {

  @Test
  void minesNamesFromTheDictionary() {
    List<NamePairs> pairs =
        NamePairs.of(
            List.of(
                new Cedict(
                    "湯姆·克蘭西",
                    "汤姆·克兰西",
                    "Tang1 mu3 · Ke4 lan2 xi1",
                    List.of("Tom Clancy (1947-2013), US author")),
                new Cedict("北京", "北京", "Bei3 jing1", List.of("Beijing, capital of China")),
                new Cedict("表格", "表格", "biao3 ge2", List.of("form"))));
    assertEquals(
        List.of("克兰西 clancy", "汤姆 tom"),
        pairs.stream().map(p -> p.chinese() + " " + p.english()).sorted().toList());
  }

  @Test
  void learnsWhichLettersAnInitialStandsFor() {
    List<Cedict> names = new ArrayList<>();
    for (String[] name :
        new String[][] {
          {"保拉", "Bao3 la1", "Paula"}, {"保罗", "Bao3 luo2", "Paul"}, {"塔拉", "Ta3 la1", "Tara"},
          {"罗塔", "Luo2 ta3", "Rota"}, {"塔罗", "Ta3 luo2", "Taro"}, {"拉塔", "La1 ta3", "Rata"},
          {"罗拉", "Luo2 la1", "Lola"}, {"塔塔", "Ta3 ta3", "Tata"}
        }) {
      names.add(new Cedict(name[0], name[0], name[1], List.of(name[2] + " (name)")));
    }
    SoundTables tables = new SoundTrainer((what, done) -> {}).train(names);
    assertTrue(tables.emissions().get("t-").get("t") > Math.log(0.8));
    assertTrue(tables.emissions().get("l-").containsKey("r"));
    assertEquals(tables.toText(), new SoundTrainer((what, done) -> {}).train(names).toText());
  }
}

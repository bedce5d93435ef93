package io.github.duizhao.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.Duizhao;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRehearsalTest {

  @Test
  void putsChecksOfAllKindsToWork() {
    Report report = CheckRehearsal.check(Duizhao.create());
    Set<String> found = report.findings().stream().map(Finding::check).collect(Collectors.toSet());
    Set<String> kinds = Set.of("number", "gender", "literal-name", "code", "wrong-term");
    assertTrue(found.containsAll(kinds), found.toString());
  }

  @Test
  void leavesWhatGoesWrongToTheRealTexts(@TempDir Path models) throws IOException {
    Files.writeString(models.resolve("lexicon.bin"), "no lexicon");
    Duizhao door = Duizhao.builder().models(models).build();
    CheckRehearsal.begin(door);
    assertThrows(UncheckedIOException.class, () -> CheckRehearsal.check(door));

    Duizhao sound = Duizhao.create();
    CheckRehearsal.begin(sound);
    assertEquals(
        CheckRehearsal.check(Duizhao.create()).findings(), CheckRehearsal.check(sound).findings());
  }
}

package io.github.duizhao.check.markup;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeCheckTest {

  private final Check check = new CodeCheck();

  @Test
  void findsTranslatedCode() {
    assertEquals(
        List.of("得到", "等/默认"),
        found(
            check,
            markdown(
                "Use `apt-get` now.\n\nEdit `/etc/default/grub` first.",
                "现在用 `apt-得到`。\n\n先改 `/等/默认/grub`。")));
  }

  @Test
  void findsChangedOption() {
    Finding finding =
        CheckTexts.run(check, markdown("Pass `--config` to it.", "传入 `—config`。")).get(0);
    assertEquals("--config", finding.expected());
  }

  @Test
  void findsChangedLineOfCode() {
    assertEquals(
        List.of("8081"),
        found(
            check,
            markdown(
                "```\nport: 8080 # the port\nhost: example\n```\n",
                "```\nport: 8081 # 端口\nhost: example\n```\n")));
  }

  @Test
  void leavesAloneCodeThatStandsNearInTheSource() {
    String chinese = "到处都用它。\n\n它很快。\n\n它很小。\n\n现在用 `--faster`。";
    assertEquals(
        List.of(),
        found(
            check,
            markdown(
                "It is used.\n\nIt runs --FASTER.\n\nIt is small.\n\nUse `--fester` now.",
                chinese)));
    assertEquals(
        List.of("faster"),
        found(
            check,
            markdown(
                "It runs --FASTER.\n\nIt is fast.\n\nIt is small.\n\nUse `--fester` now.",
                chinese)));
  }

  @Test
  void leavesAloneSameCodeAndTranslatedComments() {
    assertEquals(
        List.of(),
        found(
            check,
            markdown(
                "Run `ls -l` in the shell.\n\n```\nls -l # list\n```\n",
                "在 Shell 中运行 `ls -l`，或在 `shell` 里。\n\n```\nls -l # 列出\n```\n")));
  }

  @Test
  void notesCodeThatStandsAsPlainWords() {
    List<Finding> findings =
        CheckTexts.run(
            check, markdown("Press <kbd>Ctrl</kbd> and run `make all`.", "按 Ctrl 并运行 `make all`。"));
    assertEquals(List.of("Ctrl"), findings.stream().map(Finding::found).toList());
    assertEquals(Severity.NOTE, findings.get(0).severity());
    assertEquals(
        List.of(),
        found(
            check,
            markdown(
                "Run `make` twice: `make` is fast, `make all` is not.",
                "运行 `make all`，或运行两次 `make`。")));
    assertEquals(List.of(), found(check, markdown("Use `log`.", "用 catalog。")));
    assertEquals(
        List.of(),
        found(check, markdown("`push` and `pull` it.", "用 push 命令：`git push`，再用 `git pull`。")));
  }
}

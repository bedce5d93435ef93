package io.github.duizhao.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code duizhao check --fix FILE}. */
class FixedCopyTest {

  @TempDir private Path folder;
  private Path terms = Path.of(".");

  @BeforeEach
  void terms() throws IOException {
    terms = write("terms.csv", "source,target,forbidden\nBell & Son,Bell & Son,贝尔父子\n");
  }

  @Test
  void anHtmlPageGetsEntitiesAndNothingElseChanges() throws IOException {
    Path page = write("a.html", "<p>他在贝尔父子上班。</p>\r\n<p id=\"x\">还有 <a href=\"u?a&b\">猫</a></p>");
    Path fixed = folder.resolve("fixed.html");
    Cli run = check(fixed, "--target-only", page);
    assertTrue(run.err().contains("1 safe proposal put into"), run.err());
    assertEquals(
        "<p>他在Bell &amp; Son上班。</p>\r\n<p id=\"x\">还有 <a href=\"u?a&b\">猫</a></p>",
        Files.readString(fixed));
    assertTrue(
        Files.readString(folder.resolve("fixed.html.diff"))
            .contains("+<p>他在Bell &amp; Son上班。</p>"));
  }

  @Test
  void aMemoryOfTwoTextsIsChangedInItsTarget() throws IOException {
    Path memory =
        write(
            "m.tmx",
            """
            <?xml version="1.0"?>
            <tmx version="1.4"><header srclang="en"/><body>
            <tu><tuv xml:lang="en"><seg>He works at Bell &amp; Son.</seg></tuv>
            <tuv xml:lang="zh-CN"><seg>他在贝尔父子上班。</seg></tuv></tu>
            </body></tmx>
            """);
    Path fixed = folder.resolve("fixed.tmx");
    check(fixed, memory);
    assertEquals(
        Files.readString(memory).replace("贝尔父子", "Bell &amp; Son"), Files.readString(fixed));
  }

  @Test
  void leavesAloneWhatNeedsAPerson() throws IOException {
    Path text = write("a.txt", "我们用 simple cast 做播客，也用 Simplecast 发布。\n");
    Path fixed = folder.resolve("fixed.txt");
    Cli run = check(fixed, "--target-only", text);
    assertTrue(run.err().contains("0 safe proposals put into"), run.err());
    assertEquals(Files.readString(text), Files.readString(fixed));
    assertTrue(Files.notExists(folder.resolve("fixed.txt.diff")));
  }

  @Test
  void theByteOrderMarkStays() throws IOException {
    Path text = write("a.txt", "\uFEFF他在贝尔父子上班。\n");
    Path fixed = folder.resolve("fixed.txt");
    check(fixed, "--target-only", text);
    assertEquals("\uFEFF他在Bell & Son上班。\n", Files.readString(fixed));
  }

  @Test
  void refusesWhatCannotBeAndSaysWhy() throws IOException {
    Path text = write("a.txt", "他在贝尔父子上班。\n");
    Cli same = check(text, "--target-only", text);
    assertEquals(ExitCode.USAGE, same.code());
    assertTrue(same.err().contains("--fix writes a copy"), same.err());
    Path fixed = folder.resolve("fixed");
    Cli book = check(fixed, write("b.xlsx", ""));
    assertEquals(ExitCode.USAGE, book.code());
    assertTrue(book.err().contains("is a workbook"), book.err());
    Path other = folder.resolve("gb.txt");
    Files.write(other, "他在贝尔父子上班，今天是星期三，天气很好。\n".getBytes("GB18030"));
    Cli gb = check(fixed, "--target-only", other);
    assertEquals(ExitCode.USAGE, gb.code());
    assertTrue(gb.err().contains("in UTF-8"), gb.err());
    assertFalse(Files.exists(fixed));
  }

  private Cli check(Path fixed, Object... rest) {
    Object[] args = new Object[rest.length + 7];
    Object[] first = {"check", "--fail-on", "never", "--termbase", terms, "--fix", fixed};
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(rest, 0, args, first.length, rest.length);
    return Cli.run(args);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}

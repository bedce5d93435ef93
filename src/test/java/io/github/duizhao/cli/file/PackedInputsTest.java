package io.github.duizhao.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.testing.Packing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs with {@code .gz} behind their names. */
class PackedInputsTest {

  private static final String ENGLISH =
      "# The ferry\n\nIt costs [30 dollars](https://a.example).\n";
  private static final String CHINESE = "# 渡轮\n\n它要 [50 美元](https://a.example)。\n";

  @TempDir private Path folder;

  private Path source = Path.of("");
  private Path target = Path.of("");

  @BeforeEach
  void texts() throws IOException {
    source = packed("a.en.md.gz", ENGLISH);
    target = packed("a.zh.md.gz", CHINESE);
  }

  private Path packed(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), Packing.gzip(text));
  }

  @Test
  void allCommandsReadThemAsWhatIsInThem() throws IOException {
    Cli aligned = Cli.run("align", source, target, "--format", "tsv");
    assertTrue(aligned.out().contains("It costs 30 dollars.\t它要 50 美元。"), aligned.out());
    Cli cut = Cli.run("segment", target);
    assertEquals("渡轮\n它要 50 美元。\n", cut.out());
    Path plainSource = Files.writeString(folder.resolve("b.en.md"), ENGLISH);
    Path plainTarget = Files.writeString(folder.resolve("a.zh.md"), CHINESE);
    Cli plain = Cli.run("check", plainSource, plainTarget);
    Cli checked = Cli.run("check", source, target);
    assertEquals(ExitCode.FINDINGS, checked.code(), checked.err());
    assertEquals(plain.out(), checked.out());
    Cli folders = Cli.run("check", folder, "--no-builtin-termbase");
    assertTrue(folders.out().contains("[number]"), folders.out() + folders.err());
  }

  @Test
  void filesOfTwoTexts() throws IOException {
    Path memory = folder.resolve("m.tmx.gz");
    assertEquals(ExitCode.CLEAN, Cli.run("align", source, target, "-o", memory).code());
    Cli checked = Cli.run("check", memory);
    assertTrue(
        checked.out().contains("m.tmx:") && checked.out().contains("[number]"), checked.out());
    Files.write(memory, new byte[] {0x1f, (byte) 0x8b, 8, 0});
    Cli broken = Cli.run("check", memory);
    assertEquals(ExitCode.USAGE, broken.code());
    assertEquals(1, broken.err().lines().count(), broken.err());
    assertTrue(broken.err().contains("m.tmx.gz: not packed with gzip"), broken.err());
    Path workbook = Files.write(folder.resolve("m.xlsx.gz"), Packing.gzip("PK"));
    assertTrue(Cli.run("check", workbook).err().contains("a workbook is packed already"));
  }

  @Test
  void standardInputByItsName() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(Files.readAllBytes(target)));
      Cli cut = Cli.run("segment", "-", "--stdin-name", "a.zh.md.gz");
      assertEquals("渡轮\n它要 50 美元。\n", cut.out());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aCorrectedCopyIsOfTheTextAndNotPacked() throws IOException {
    Path terms = packed("terms.csv.gz", "source,target,forbidden\nBell & Son,Bell & Son,贝尔父子\n");
    Path faulty = packed("b.zh.md.gz", "# 渡轮\n\n他在贝尔父子上班。\n");
    Path copy = folder.resolve("fixed.md");
    Cli run = Cli.run("check", "--target-only", faulty, "--termbase", terms, "--fix", copy);
    assertTrue(run.err().startsWith("1 safe proposal put into"), run.err());
    assertEquals("# 渡轮\n\n他在Bell & Son上班。\n", Files.readString(copy));
    assertTrue(Files.readString(folder.resolve("fixed.md.diff")).contains("b.zh.md\n"));
    Cli refused = Cli.run("check", "--target-only", faulty, "--fix", folder.resolve("x.md.gz"));
    assertEquals("duizhao: --fix writes text as it is: name a file without .gz\n", refused.err());
  }
}

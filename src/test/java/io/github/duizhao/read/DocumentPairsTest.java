package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPairsTest {

  @TempDir Path root;

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private List<String> lines(DocumentPairs found) {
    return found.pairs().stream()
        .map(pair -> pair.name() + ": " + path(pair.source()) + " " + path(pair.target()))
        .toList();
  }

  private List<String> alone(DocumentPairs found) {
    return found.alone().stream().map(this::path).toList();
  }

  private DocumentPairs between(String sources, String targets) throws IOException {
    return DocumentPairs.of(
        DocumentFolder.read(root.resolve(sources)),
        DocumentFolder.read(root.resolve(targets)),
        Lang.EN,
        Lang.ZH);
  }

  private DocumentPairs within() throws IOException {
    return DocumentPairs.within(DocumentFolder.read(root), Lang.EN, Lang.ZH);
  }

  @Test
  void equalPathsOfTwoFoldersArePairs() throws IOException {
    files(
        "en/b.md", "en/guide/a.md", "en/old.md", "zh-cn/guide/a.md", "zh-cn/b.md", "zh-cn/new.md");
    DocumentPairs found = between("en", "zh-cn");
    assertEquals(
        List.of("b: en/b.md zh-cn/b.md", "guide/a: en/guide/a.md zh-cn/guide/a.md"), lines(found));
    assertEquals(List.of("en/old.md", "zh-cn/new.md"), alone(found));
  }

  @Test
  void namesOfTwoFoldersMayTellTheirLanguageOrDifferInTheirEnding() throws IOException {
    files("s/a.en.md", "s/en/b.md", "s/c.docx", "t/a.zh-CN.md", "t/zh/b.md", "t/c.html");
    DocumentPairs found = between("s", "t");
    assertEquals(
        List.of("a: s/a.en.md t/a.zh-CN.md", "b: s/en/b.md t/zh/b.md", "c: s/c.docx t/c.html"),
        lines(found));
    assertEquals(List.of(), alone(found));
  }

  @Test
  void oneFolderHoldsBothLanguages() throws IOException {
    files(
        "README.md",
        "README_CN.md",
        "docs/a.md",
        "docs/zh/a.md",
        "story/en.txt",
        "story/zh.txt",
        "novel/001.en",
        "novel/001.zh",
        "novel/001.fr",
        "docs/b.fr.md",
        "docs/c.md",
        "os.md",
        "os_zh.md",
        "logo.png");
    DocumentPairs found = within();
    assertEquals(
        List.of(
            "README: README.md README_CN.md",
            "docs/a: docs/a.md docs/zh/a.md",
            "novel/001: novel/001.en novel/001.zh",
            "os: os.md os_zh.md",
            "story: story/en.txt story/zh.txt"),
        lines(found));
    assertEquals(List.of("docs/c.md"), alone(found));
  }

  @Test
  void subtitlesArePairedByTheirCustomaryNames() throws IOException {
    files(
        "a.en.srt", "a.zh.srt", "b.eng.srt", "b.chs.srt", "c.英文.vtt", "c.简体.srt", "d.chs&eng.srt");
    DocumentPairs found = within();
    assertEquals(
        List.of("a: a.en.srt a.zh.srt", "b: b.eng.srt b.chs.srt", "c: c.英文.vtt c.简体.srt"),
        lines(found));
    assertEquals(List.of("d.chs&eng.srt"), alone(found));
  }

  @Test
  void aNameThatSeveralFilesAnswerToPairsNone() throws IOException {
    files("a.md", "a.zh.md", "zh-tw/a.md", "b.md", "b_zh.md");
    DocumentPairs found = within();
    assertEquals(List.of("b: b.md b_zh.md"), lines(found));
    assertEquals(List.of("a.md", "a.zh.md", "zh-tw/a.md"), alone(found));
  }

  @Test
  void sidesOfTheSameNameKeepTheirOwnEndings() throws IOException {
    files("en/a.md", "en/a.html", "zh/a.md", "zh/a.html");
    assertEquals(
        List.of("a.html: en/a.html zh/a.html", "a.md: en/a.md zh/a.md"),
        lines(between("en", "zh")));
  }

  @Test
  void whatIsHiddenOrOutputIsLeftOut() throws IOException {
    files("en/a.md", "en/.git/a.md", "en/.b.md", "en/out/report.html");
    assertEquals(
        List.of("a.md"),
        DocumentFolder.read(root.resolve("en"), Optional.of(root.resolve("en/out"))).files());
  }

  @Test
  void linksThatLeadInCirclesAreNotFollowed() throws IOException {
    files("en/a.md");
    Files.createSymbolicLink(root.resolve("en/again"), root.resolve("en"));
    assertEquals(List.of("a.md"), DocumentFolder.read(root.resolve("en")).files());
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    files("a.md");
    assertThrows(NotDirectoryException.class, () -> DocumentFolder.read(root.resolve("a.md")));
  }

  @Test
  void translationsStandAlone() throws IOException {
    files("zh/a.md", "b.md", "en/a.md", "c.en.md", "d.zh.md", "d.png", "ml/e.md");
    assertEquals(
        List.of("b.md", "d.zh.md", "ml/e.md", "zh/a.md"),
        DocumentPairs.translations(DocumentFolder.read(root), Lang.EN, Lang.ZH).stream()
            .map(this::path)
            .toList());
  }

  @Test
  void otherLanguagesThanChineseArePairedToo() throws IOException {
    files("a.de.md", "a.fr.md", "b.md", "b.fr.md");
    DocumentPairs found =
        DocumentPairs.within(DocumentFolder.read(root), Lang.of("de"), Lang.of("fr"));
    assertEquals(List.of("a: a.de.md a.fr.md", "b: b.md b.fr.md"), lines(found));
  }

  @Test
  void languagesMayBeWrittenInFullOrWithTheirRegion() throws IOException {
    files("a-english.md", "a-chinese.md", "b.english.md", "b_chinese.md", "c_en_US.md");
    files("c_zh_CN.md", "d.en-US.md", "d.zh-CN.md", "English/e.md", "Chinese/e.md");
    assertEquals(
        List.of(
            "a: a-english.md a-chinese.md",
            "b: b.english.md b_chinese.md",
            "c: c_en_US.md c_zh_CN.md",
            "d: d.en-US.md d.zh-CN.md",
            "e: English/e.md Chinese/e.md"),
        lines(within()));
  }
}

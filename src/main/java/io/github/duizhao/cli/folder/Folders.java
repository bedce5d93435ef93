package io.github.duizhao.cli.folder;

import io.github.duizhao.check.Message;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.cli.talk.Failure;
import io.github.duizhao.cli.talk.FileName;
import io.github.duizhao.cli.talk.Talk;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.read.DocumentFolder;
import io.github.duizhao.read.DocumentPairs;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Many documents in the place of one, those of folders or of a table: what they are, and what is
 * said of them at the end.
 */
public final class Folders {

  /** More files without a counterpart are counted only. */
  private static final int MOST_NAMED = 20;

  /**
   * A document with its original.
   *
   * @param name for what is made of it, with {@code /} between folders
   * @param source empty where translations stand alone
   */
  public record Texts(String name, Optional<Path> source, Path target) {

    /** Its one or two files. */
    public List<Path> files() {
      return source.isPresent() ? List.of(source.get(), target) : List.of(target);
    }
  }

  private final List<Texts> documents;
  private final List<Path> alone;
  private final List<Path> unnamed;
  private final Set<Texts> done = new HashSet<>();
  private final List<Message> doubts = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int code = ExitCode.CLEAN;

  private Folders(List<Texts> documents, List<Path> alone, List<Path> unnamed) {
    this.documents = documents;
    this.alone = alone;
    this.unnamed = unnamed;
  }

  /** Documents that were listed one by one. */
  public static Folders of(List<Texts> documents) {
    return new Folders(List.copyOf(documents), List.of(), List.of());
  }

  /**
   * The pairs of one folder or two.
   *
   * @param output whose files do not count
   */
  public static Folders pairs(List<String> folders, Inputs inputs, Optional<Path> output)
      throws IOException {
    List<DocumentFolder> read = new ArrayList<>();
    for (String folder : folders) {
      read.add(DocumentFolder.read(Path.of(folder), output));
    }
    DocumentPairs found =
        read.size() == 1
            ? DocumentPairs.within(read.get(0), source(inputs), target(inputs))
            : DocumentPairs.of(read.get(0), read.get(1), source(inputs), target(inputs));
    List<Path> unnamed = unnamed(read);
    if (found.pairs().isEmpty()) {
      refuse(unnamed);
      throw new UsageException(
          "no two documents of "
              + String.join(" and ", folders)
              + " are called the same, but for the language: en/a.md and zh/a.md, a.md and a.zh.md");
    }
    List<Texts> documents =
        found.pairs().stream()
            .map(pair -> new Texts(pair.name(), Optional.of(pair.source()), pair.target()))
            .toList();
    return new Folders(documents, found.alone(), unnamed);
  }

  /** The translations of a folder, which stand alone. */
  public static Folders translations(String folder, Inputs inputs, Optional<Path> output)
      throws IOException {
    Path root = Path.of(folder);
    DocumentFolder read = DocumentFolder.read(root, output);
    List<Path> files = DocumentPairs.translations(read, source(inputs), target(inputs));
    List<Path> unnamed = unnamed(List.of(read));
    if (files.isEmpty()) {
      refuse(unnamed);
      throw new UsageException("no document in " + folder);
    }
    List<Texts> documents = new ArrayList<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/');
      documents.add(new Texts(name, Optional.empty(), file));
    }
    return new Folders(documents, List.of(), unnamed);
  }

  /** Documents that Java cannot name in this locale; other files do not matter. */
  private static List<Path> unnamed(List<DocumentFolder> folders) {
    return folders.stream()
        .flatMap(folder -> folder.unnamed().stream())
        .filter(file -> Documents.isDocument(file.toString()))
        .toList();
  }

  private static void refuse(List<Path> unnamed) {
    if (!unnamed.isEmpty()) {
      throw new UsageException(unnamed.get(0) + ": " + FileName.cause());
    }
  }

  public static Lang source(Inputs inputs) {
    return Inputs.lang(inputs.sourceLang).orElse(Lang.EN);
  }

  public static Lang target(Inputs inputs) {
    return Inputs.lang(inputs.targetLang).orElse(Lang.ZH);
  }

  public List<Texts> documents() {
    return documents;
  }

  /** The files of all documents. */
  public List<String> files() {
    return documents.stream().flatMap(it -> it.files().stream()).map(Path::toString).toList();
  }

  /** Leaves to an earlier run what it has done. */
  public void leaveOut(Predicate<Texts> isDone) {
    documents.stream().filter(isDone).forEach(done::add);
  }

  /** Whether an earlier run has done it. */
  public boolean isDone(Texts texts) {
    return done.contains(texts);
  }

  /** How many an earlier run has done. */
  public int done() {
    return done.size();
  }

  /** Those that are left to do. */
  public List<Texts> left() {
    return documents.stream().filter(texts -> !isDone(texts)).toList();
  }

  /** Notes what is told of a pair that looks wrong. */
  public void doubted(Message line) {
    doubts.add(line);
  }

  public void failed(Texts texts, Failure failure) {
    String line = failure.line();
    boolean told =
        line.contains(texts.target().toString())
            || texts.source().filter(it -> line.contains(it.toString())).isPresent();
    failures.add(told ? line : texts.target() + ": " + line);
    code = Math.max(code, failure.code());
  }

  /**
   * Tells what was done, and what was not.
   *
   * @param what such as "aligned"
   */
  public void tell(Message what, Talk talk) {
    if (!unnamed.isEmpty()) {
      int more = unnamed.size() - 1;
      talk.say(
          new Message(
              unnamed.get(0)
                  + (more == 0 ? "" : " and " + more + " more")
                  + ": "
                  + FileName.cause(),
              "%s%s：Java 按这个区域设置的编码（%s）写不出文件名：%s"
                  .formatted(
                      unnamed.get(0),
                      more == 0 ? "" : "等 " + (more + 1) + " 个文件",
                      FileName.encoding(),
                      FileName.CURE)));
    }
    doubts.forEach(talk::say);
    failures.forEach(talk::say);
    alone.stream()
        .limit(MOST_NAMED)
        .forEach(file -> talk.say(new Message(file + ": no counterpart", file + "：没有对应的文件")));
    int more = alone.size() - MOST_NAMED;
    if (more > 0) {
      talk.say(new Message(more + " more without a counterpart", "另有 " + more + " 个没有对应的文件"));
    }
    talk.say(sum(what));
  }

  private Message sum(Message what) {
    int all = left().size();
    int well = all - failures.size();
    int before = done.size();
    return new Message(
        "%s%s %s%s"
            .formatted(
                failures.isEmpty() ? "" : well + " of ",
                all == 1 ? "1 document" : all + " documents",
                what.english(),
                before == 0 ? "" : "; " + before + " left out, done before"),
        "%s%s %s 个%s%s"
            .formatted(
                failures.isEmpty() ? "" : all + " 个文档中",
                what.chinese(),
                well,
                failures.isEmpty() ? "文档" : "",
                before == 0 ? "" : "；略过先前已完成的 " + before + " 个"));
  }

  /** {@link ExitCode#CLEAN}, unless a document failed or could not be named. */
  public int code() {
    return unnamed.isEmpty() ? code : Math.max(code, ExitCode.USAGE);
  }
}

package io.github.duizhao.cli.file;

import io.github.duizhao.cli.talk.FileName;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.read.BilingualFile;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.Encodings;
import io.github.duizhao.read.Layout;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.read.office.OfficeFiles;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how files are read and how long it may take, and the reading. */
public final class Inputs {

  @Option(
      names = "--sentences",
      description = "The files hold one sentence a line already; they are aligned as they stand.")
  public boolean sentences;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      description =
          "Language of the source, a BCP 47 tag; told by its script, else by the file's name, if not given.")
  public Optional<String> sourceLang = Optional.empty();

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      description =
          "Language of the target, a BCP 47 tag; told by its script, else by the file's name, if not given.")
  public Optional<String> targetLang = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "Encoding of the files, such as GB18030; found out if not given.")
  public Optional<String> encoding = Optional.empty();

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How both texts stand in one file of text: comments (the source in comments before its"
              + " translation), alternating (paragraphs), table (two columns), cues (of subtitles),"
              + " none; auto if not given.")
  public Layout layout = Layout.AUTO;

  @Mixin public final TimeLimit limit = new TimeLimit();

  @Mixin private final StandardInput files;

  public Inputs() {
    this(new StandardInput());
  }

  public Inputs(StandardInput files) {
    this.files = files;
  }

  /** Options behind {@code --} are taken for files. */
  public static void noOptions(List<String> texts) {
    for (String text : texts) {
      if (text.startsWith("-") && !StandardInput.is(text)) {
        throw new UsageException(behindTheFiles(text));
      }
    }
  }

  public static String behindTheFiles(String option) {
    return option + " stands after --, behind which all are files: put options before it";
  }

  /** Whether the arguments name folders; refused is a folder beside a file. */
  public static boolean areFolders(List<String> files) {
    files.forEach(FileName::validate);
    boolean first = isFolder(files.get(0));
    if (files.size() == 2 && !first && isFolder(files.get(1)) && isMissing(files.get(0))) {
      throw new UsageException(files.get(0) + ": no such folder");
    }
    if (files.size() == 2 && first != isFolder(files.get(1))) {
      throw new UsageException(
          files.get(first ? 0 : 1) + ": a folder, not a file; name two files or two folders");
    }
    return first;
  }

  private static boolean isMissing(String file) {
    return !StandardInput.is(file) && Files.notExists(Path.of(file));
  }

  private static boolean isFolder(String file) {
    return !StandardInput.is(file) && Files.isDirectory(Path.of(file));
  }

  /** Refuses a layout where there is no file of two texts to be laid out. */
  public void validateLayout(List<String> texts) {
    boolean named = layout != Layout.AUTO && layout != Layout.NONE;
    if (named && (texts.size() != 1 || areFolders(texts))) {
      throw new UsageException("--layout is for one file that holds both texts");
    }
  }

  /** A source and its translation. */
  public record Pair(Document source, Document target) {

    /** Each as {@link Inputs#kept}; two files of one name are kept under two. */
    public Pair kept(Optional<Path> folder) throws IOException {
      Document from = Inputs.kept(source, folder);
      if (folder.isPresent() && OfficeFiles.is(target.name())) {
        Path file = keptFile(target.name(), folder.get());
        boolean taken = from != source && file.toString().equalsIgnoreCase(from.name());
        return new Pair(from, Inputs.kept(target, taken ? keptBeside(file) : file));
      }
      return new Pair(from, target);
    }
  }

  /** Reads both files; a pair in one language is refused unless both languages are named. */
  public Pair readPair(String source, String target) throws IOException {
    if (StandardInput.is(source) && StandardInput.is(target)) {
      throw new UsageException("only one of source and target can come from standard input");
    }
    for (String file : List.of(source, target)) {
      if (!sentences && BitextFiles.isBitext(file)) {
        throw new UsageException(file + " is aligned already; check reads it, by itself");
      }
    }
    Optional<Lang> namedSource = lang(sourceLang);
    Optional<Lang> namedTarget = lang(targetLang);
    return pair(document(source, namedSource), document(target, namedTarget));
  }

  /** Parts a file that holds a text and its translation. */
  public TwoTexts twoTexts(String file, Optional<Path> folder) throws IOException {
    Optional<TwoTexts> found =
        layout == Layout.NONE
            ? Optional.empty()
            : BilingualFile.read(
                files.name(file),
                files.bytes(file),
                layout,
                lang(sourceLang),
                lang(targetLang),
                new ReadOptions(charset()));
    TwoTexts texts =
        found.orElseThrow(
            () ->
                new UsageException(
                    layout == Layout.AUTO
                        ? files.name(file)
                            + " does not look like two texts in one file: name SOURCE and TARGET,"
                            + " or say --layout; for a translation alone, check --target-only"
                        : files.name(file)
                            + " is not laid out so: --layout "
                            + layout.name().toLowerCase(Locale.ROOT)));
    return new TwoTexts(
        kept(texts.source(), folder), kept(texts.target(), folder), texts.passages());
  }

  /** Settles the languages of two documents. */
  public Pair pair(Document source, Document target) {
    Optional<Lang> namedSource = lang(sourceLang);
    Optional<Lang> namedTarget = lang(targetLang);
    Document from = source;
    Document to = target;
    // An empty or wordless side is of the language that the other one is not.
    if (namedSource.isEmpty() && from.blocks().isEmpty()) {
      from = from.withLang(other(to.lang()));
    } else if (namedTarget.isEmpty() && to.blocks().isEmpty()) {
      to = to.withLang(other(from.lang()));
    }
    if (from.lang().sameLanguage(to.lang())) {
      from = namedSource.isEmpty() ? Documents.inLangOfName(from) : from;
      to = namedTarget.isEmpty() ? Documents.inLangOfName(to) : to;
    }
    if (from.lang().sameLanguage(to.lang()) && (namedSource.isEmpty() || namedTarget.isEmpty())) {
      throw new UsageException(
          "both %s and %s look like %s: name the languages with --source-lang and --target-lang"
              .formatted(
                  source.name(),
                  target.name(),
                  from.lang().locale().getDisplayLanguage(Locale.ENGLISH)));
    }
    return new Pair(from, to);
  }

  /** Reads a translation that stands alone. */
  public Document readTarget(String target) throws IOException {
    if (!sentences && BitextFiles.isBitext(target)) {
      throw new UsageException(target + " holds both texts: check reads it without --target-only");
    }
    Document read = document(target, lang(targetLang));
    Document named = Documents.inLangOfName(read);
    return targetLang.isEmpty() && named.lang().isChinese() && !read.lang().isChinese()
        ? named
        : read;
  }

  private Document document(String file, Optional<Lang> lang) throws IOException {
    return sentences
        ? Documents.lines(files.name(file), lang, content(file))
        : Documents.read(files.name(file), files.bytes(file), lang, new ReadOptions(charset()));
  }

  /**
   * A finding in an office file stands in the HTML that was made of it: this keeps it in the folder
   * and names the document by it. Any other document comes back as it is.
   */
  public static Document kept(Document document, Optional<Path> folder) throws IOException {
    if (folder.isEmpty() || !OfficeFiles.is(document.name())) {
      return document;
    }
    return kept(document, keptFile(document.name(), folder.get()));
  }

  private static Document kept(Document document, Path file) throws IOException {
    String html = document.content().text();
    OutputFile.write(file, out -> out.write(html));
    return document.withName(file.toString());
  }

  /** Where the HTML of an office file is kept. */
  public static Path keptFile(String name, Path folder) {
    return folder.resolve(Path.of(name).getFileName() + ".html");
  }

  /** The same of a translation whose original has the same name: {@code a.docx.target.html}. */
  public static Path keptBeside(Path original) {
    return original.resolveSibling(
        original.getFileName().toString().replaceFirst("\\.html$", ".target.html"));
  }

  public Content content(String file) throws IOException {
    return Encodings.decode(files.name(file), files.bytes(file), charset());
  }

  /** What a text is called. */
  public String name(String file) {
    return files.name(file);
  }

  /** A file that is no text: {@code --encoding} is not for it. */
  public Content table(String file) throws IOException {
    return Encodings.decode(files.name(file), files.bytes(file), Optional.empty());
  }

  /** Refuses a folder by its name; Java's own word for it does not tell which. */
  public static Path noFolder(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder, not a file");
    }
    return file;
  }

  /** Refuses a file in the place of a folder before the work is done that would go there. */
  public static void noFile(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, "a file, not a folder");
    }
  }

  private Optional<Charset> charset() {
    try {
      return encoding.map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException("no such encoding: " + encoding.orElseThrow());
    }
  }

  public static Optional<Lang> lang(Optional<String> tag) {
    try {
      return tag.map(Lang::of);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** The languages that the user named. */
  public Langs langs() {
    return new Langs(lang(sourceLang), lang(targetLang));
  }

  private static Lang other(Lang known) {
    return known.isChinese() ? Lang.EN : Lang.ZH;
  }
}

package io.github.duizhao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A lexicon read from the bytes of its file without unpacking them; see {@link LexiconFile}. */
final class PackedLexicon implements Lexicon {

  private static final double[] WEIGHTS = new double[256];

  static {
    for (int i = 0; i < 256; i++) {
      WEIGHTS[i] = (i / 255.0) * (i / 255.0);
    }
  }

  /** Room for so many bytes is made without a look at how long the file is; more as they come. */
  private static final int USUAL_PART = 1 << 24;

  private final PackedTable english;
  private final PackedTable chinese;
  private final Simplifier simplifier;

  /**
   * By number of an English key how it is written, once it was asked for: different Chinese words
   * mean the same. Seen or not by another thread, a string is the same.
   */
  private final String[] written;

  private PackedLexicon(PackedTable english, PackedTable chinese, Simplifier simplifier) {
    this.english = english;
    this.chinese = chinese;
    this.simplifier = simplifier;
    this.written = new String[english.size()];
  }

  /**
   * @throws IOException if it cannot be read or is no lexicon file
   */
  static PackedLexicon read(InputStream in) throws IOException {
    byte[] magic = LexiconFile.MAGIC.getBytes(StandardCharsets.US_ASCII);
    if (!Arrays.equals(in.readNBytes(magic.length), magic)) {
      throw new IOException("not a lexicon file of this version");
    }
    PackedTable left = new PackedTable(part(in));
    PackedTable right = new PackedTable(part(in));
    String characters = StandardCharsets.UTF_16BE.decode(part(in)).toString();
    return new PackedLexicon(left, right, new Simplifier(characters));
  }

  /** Reads a part straight to where it stays: the stream's own way copies everything twice. */
  private static ByteBuffer part(InputStream in) throws IOException {
    ByteBuffer size = ByteBuffer.wrap(in.readNBytes(4));
    int length = size.remaining() < 4 ? -1 : size.getInt();
    byte[] bytes = new byte[Math.max(0, Math.min(length, USUAL_PART))];
    int read = in.readNBytes(bytes, 0, bytes.length);
    while (read == bytes.length && read < length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * read));
      read += in.readNBytes(bytes, read, bytes.length - read);
    }
    if (read != length) {
      throw new IOException("lexicon file cut short");
    }
    return ByteBuffer.wrap(bytes);
  }

  /**
   * Looks a word or phrase up by its stem. Callers may have stemmed it before, and the stem of a
   * stem can be another one (releas, relea): then it is looked up as it is.
   */
  private int findEnglish(String phrase, PackedTable.Cursor cursor) {
    String stem = Stemmer.stemPhrase(phrase);
    int found = english.find(stem, cursor);
    return found >= 0 || stem.equals(phrase) ? found : english.find(phrase, cursor);
  }

  /** The cursor on the first translation list of an English key's record. */
  private boolean toLists(String key, PackedTable.Cursor cursor) {
    if (findEnglish(key, cursor) < 0) {
      return false;
    }
    cursor.read();
    cursor.readString();
    cursor.readNumber();
    cursor.read();
    cursor.readNumber();
    cursor.read();
    cursor.read();
    return true;
  }

  @Override
  public List<Translation> senses(String phrase) {
    PackedTable.Cursor cursor = english.cursor();
    return toLists(phrase, cursor) ? chineseWords(cursor) : List.of();
  }

  @Override
  public List<Translation> renderings(String phrase) {
    PackedTable.Cursor cursor = english.cursor();
    if (!toLists(phrase, cursor)) {
      return List.of();
    }
    skipList(cursor);
    return chineseWords(cursor);
  }

  @Override
  public Usage usage(String phrase) {
    PackedTable.Cursor cursor = english.cursor();
    if (findEnglish(phrase, cursor) < 0) {
      return Usage.NEVER;
    }
    cursor.read();
    cursor.readString();
    cursor.readNumber();
    cursor.read();
    int count = cursor.readNumber();
    return count == 0
        ? Usage.NEVER
        : new Usage(count, cursor.read() / 255.0, cursor.read() / 255.0);
  }

  @Override
  public int glossed(String word) {
    PackedTable.Cursor cursor = english.cursor();
    if (findEnglish(word, cursor) < 0) {
      return 0;
    }
    cursor.read();
    cursor.readString();
    return cursor.readNumber();
  }

  @Override
  public double verb(String word) {
    PackedTable.Cursor cursor = english.cursor();
    if (findEnglish(word, cursor) < 0) {
      return 0;
    }
    cursor.read();
    cursor.readString();
    cursor.readNumber();
    return cursor.read() / 255.0;
  }

  @Override
  public boolean isChineseVerb(String word) {
    PackedTable.Cursor cursor = chinese.cursor();
    return chinese.find(simplifier.simplify(word), cursor) >= 0
        && (cursor.read() & LexiconFile.VERB) != 0;
  }

  @Override
  public boolean isEnglishWord(String word) {
    PackedTable.Cursor cursor = english.cursor();
    return findEnglish(word, cursor) >= 0 && (cursor.read() & LexiconFile.WORD) != 0;
  }

  @Override
  public boolean isChineseWord(String word) {
    PackedTable.Cursor cursor = chinese.cursor();
    return chinese.find(simplifier.simplify(word), cursor) >= 0
        && (cursor.read() & LexiconFile.WORD) != 0;
  }

  @Override
  public int count(String word) {
    PackedTable.Cursor cursor = chinese.cursor();
    if (chinese.find(simplifier.simplify(word), cursor) < 0) {
      return -1;
    }
    int flags = cursor.read();
    int count = cursor.readNumber();
    // strings that only stand in someone's list of renderings are no words
    return count == 0 && (flags & LexiconFile.WORD) == 0 ? -1 : count;
  }

  @Override
  public int longest(String beginning) {
    return chinese.longest(beginning);
  }

  @Override
  public List<Translation> glosses(String word) {
    return englishWords(word, 0);
  }

  @Override
  public List<Translation> hints(String word) {
    return englishWords(word, 1);
  }

  @Override
  public List<Translation> origins(String word) {
    return englishWords(word, 2);
  }

  @Override
  public List<Translation> headwords(String word) {
    return englishWords(word, 3);
  }

  @Override
  public List<Translation> characterSenses(char character) {
    return englishWords(String.valueOf(character), 4);
  }

  @Override
  public String simplify(String text) {
    return simplifier.simplify(text);
  }

  private List<Translation> englishWords(String word, int list) {
    PackedTable.Cursor cursor = chinese.cursor();
    if (chinese.find(simplifier.simplify(word), cursor) < 0) {
      return List.of();
    }
    cursor.read();
    cursor.readNumber();
    for (int i = 0; i < list; i++) {
      skipList(cursor);
    }
    int size = cursor.readNumber();
    List<Translation> found = new ArrayList<>(size);
    PackedTable.Cursor target = english.cursor();
    for (int i = 0; i < size; i++) {
      String text = written(cursor.readNumber(), target);
      found.add(new Translation(text, WEIGHTS[cursor.read()]));
    }
    return List.copyOf(found);
  }

  private String written(int id, PackedTable.Cursor cursor) {
    String known = written[id];
    if (known == null) {
      cursor.seek(id);
      cursor.read();
      String display = cursor.readString();
      known = display.isEmpty() ? cursor.key() : display;
      written[id] = known;
    }
    return known;
  }

  private List<Translation> chineseWords(PackedTable.Cursor cursor) {
    int size = cursor.readNumber();
    List<Translation> found = new ArrayList<>(size);
    PackedTable.Cursor target = chinese.cursor();
    for (int i = 0; i < size; i++) {
      target.seek(cursor.readNumber());
      found.add(new Translation(target.key(), WEIGHTS[cursor.read()]));
    }
    return List.copyOf(found);
  }

  private static void skipList(PackedTable.Cursor cursor) {
    int size = cursor.readNumber();
    for (int i = 0; i < size; i++) {
      cursor.readNumber();
      cursor.read();
    }
  }
}

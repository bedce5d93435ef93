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

  private final PackedTable english;
  private final PackedTable chinese;
  private final Simplifier simplifier;

  private PackedLexicon(PackedTable english, PackedTable chinese, Simplifier simplifier) {
    this.english = english;
    this.chinese = chinese;
    this.simplifier = simplifier;
  }

  /**
   * @throws IOException if it cannot be read or is no lexicon file
   */
  static PackedLexicon read(InputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
    byte[] magic = LexiconFile.MAGIC.getBytes(StandardCharsets.US_ASCII);
    if (bytes.remaining() < magic.length
        || !Arrays.equals(Arrays.copyOf(bytes.array(), magic.length), magic)) {
      throw new IOException("not a lexicon file of this version");
    }
    bytes.position(magic.length);
    ByteBuffer left = part(bytes);
    ByteBuffer right = part(bytes);
    ByteBuffer pairs = part(bytes);
    String characters = StandardCharsets.UTF_16BE.decode(pairs).toString();
    return new PackedLexicon(
        new PackedTable(left), new PackedTable(right), new Simplifier(characters));
  }

  private static ByteBuffer part(ByteBuffer bytes) throws IOException {
    int length = bytes.remaining() < 4 ? -1 : bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw new IOException("lexicon file cut short");
    }
    ByteBuffer part = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return part;
  }

  /**
   * Looks a word or phrase up by its stem. Callers may have stemmed it before, and the stem of a
   * stem can be another one (releas, relea): then it is looked up as it is.
   */
  private int findEnglish(String phrase, PackedTable.Cursor cursor) {
    int found = english.find(Stemmer.stemPhrase(phrase), cursor);
    return found >= 0 ? found : english.find(phrase, cursor);
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
      target.seek(cursor.readNumber());
      double weight = WEIGHTS[cursor.read()];
      String key = target.key();
      target.read();
      String display = target.readString();
      found.add(new Translation(display.isEmpty() ? key : display, weight));
    }
    return List.copyOf(found);
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

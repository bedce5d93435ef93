package io.github.duizhao.read;

import io.github.duizhao.text.FormatException;

/** The first bytes of files that are no text, whatever their names say. */
enum Signature {
  PDF("a PDF", "name it .pdf", '%', 'P', 'D', 'F', '-'),
  ZIP("a packed file", "name it .docx, .odt, .epub or .xlsx if it is one", 'P', 'K', 3, 4),
  OLD_OFFICE("an old Office file", "save it as .docx or .odt", 0xD0, 0xCF, 0x11, 0xE0),
  RTF("an RTF file", "name it .rtf", '{', '\\', 'r', 't', 'f', '1'),
  PNG("a picture", "take its text", 0x89, 'P', 'N', 'G'),
  JPEG("a picture", "take its text", 0xFF, 0xD8, 0xFF),
  GZIP("a packed file", "unpack it first", 0x1F, 0x8B, 8);

  private final String words;
  private final String advice;
  private final int[] bytes;

  Signature(String words, String advice, int... bytes) {
    this.words = words;
    this.advice = advice;
    this.bytes = bytes;
  }

  /** Refuses bytes that start like a file which is no text. */
  static void refuse(String name, byte[] file) throws FormatException {
    for (Signature signature : values()) {
      if (signature.starts(file)) {
        throw new FormatException(
            name, 0, 0, "this is " + signature.words + ", not text: " + signature.advice);
      }
    }
  }

  private boolean starts(byte[] file) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}

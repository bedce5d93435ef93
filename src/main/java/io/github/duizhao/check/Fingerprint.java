package io.github.duizhao.check;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The stable name of a finding: the same while check, message, source and target sentences are the
 * same, wherever they stand in the file. Findings alike in all of it differ by {@code rank}.
 */
final class Fingerprint {

  /**
   * Of a bead with more characters its digest stands for its text: what was never cut into
   * sentences may have thousands of findings.
   */
  private static final int LONG = 4000;

  private final Bitext bitext;
  private final Map<Integer, String> digests = new HashMap<>();

  Fingerprint(Bitext bitext) {
    this.bitext = bitext;
  }

  String of(Finding finding, int rank) {
    StringBuilder key = new StringBuilder();
    key.append(finding.check())
        .append('\u0001')
        .append(finding.message().english())
        .append('\u0001');
    key.append(finding.found()).append('\u0001');
    if (finding.bead() >= 0) {
      append(key, finding.bead());
    }
    key.append('\u0001').append(rank);
    return digest(key, 8);
  }

  private void append(StringBuilder key, int index) {
    Bead bead = bitext.beads().get(index);
    if (length(bead.source()) + length(bead.target()) <= LONG) {
      append(key, bead);
    } else {
      key.append(
          digests.computeIfAbsent(
              index,
              unused -> {
                StringBuilder text = new StringBuilder();
                append(text, bead);
                return digest(text, 32);
              }));
    }
  }

  private static void append(StringBuilder key, Bead bead) {
    for (List<Sentence> side : List.of(bead.source(), bead.target())) {
      for (Sentence sentence : side) {
        key.append(sentence.text().strip()).append('\u0002');
      }
      key.append('\u0001');
    }
  }

  private static int length(List<Sentence> sentences) {
    int length = 0;
    for (Sentence sentence : sentences) {
      length += sentence.span().length();
    }
    return length;
  }

  private static String digest(StringBuilder key, int bytes) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(key.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

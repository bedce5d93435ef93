package io.github.duizhao.check;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The stable name of a finding: the same while check, message, source and target sentences are the
 * same, wherever they stand in the file. Findings alike in all of it differ by {@code rank}.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(Finding finding, Bitext bitext, int rank) {
    StringBuilder key = new StringBuilder();
    key.append(finding.check())
        .append('\u0001')
        .append(finding.message().english())
        .append('\u0001');
    key.append(finding.found()).append('\u0001');
    if (finding.bead() >= 0) {
      Bead bead = bitext.beads().get(finding.bead());
      append(key, bead.source());
      append(key, bead.target());
    }
    key.append('\u0001').append(rank);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(key.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void append(StringBuilder key, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      key.append(sentence.text().strip()).append('\u0002');
    }
    key.append('\u0001');
  }
}

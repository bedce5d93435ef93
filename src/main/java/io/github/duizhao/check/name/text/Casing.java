package io.github.duizhao.check.name.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of several ways to write one name is the right one. */
public final class Casing {

  private Casing() {}

  /** The form with a capital that stands most often; of equal ones the first. */
  public static Optional<String> best(Map<String, List<Form>> forms) {
    String best = "";
    int count = 0;
    for (Map.Entry<String, List<Form>> entry : forms.entrySet()) {
      boolean whole = entry.getValue().get(0).count() == 1;
      int weight = entry.getValue().size() * (whole ? 2 : 1);
      if (Script.hasUpper(entry.getKey()) && weight > count) {
        best = entry.getKey();
        count = weight;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Whether both differ in case inside a word, not only in a word's first letter. */
  public static boolean differsInside(String a, String b) {
    if (!a.equalsIgnoreCase(b) || a.equals(b) || a.length() != b.length()) {
      return false;
    }
    for (int i = 1; i < a.length(); i++) {
      boolean inside = Script.isLatin(a.charAt(i - 1));
      if (inside && a.charAt(i) != b.charAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** All letters capital. */
  public static boolean isUpper(String text) {
    return Script.hasUpper(text) && !Script.hasLower(text);
  }

  /** Whether every word of it begins with a small letter or digit. */
  public static boolean isSmall(String text) {
    return !Script.hasUpper(text);
  }
}

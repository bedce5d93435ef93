package io.github.duizhao.check.number;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/** Values of numbers in the one form in which they are compared: plain decimal. */
final class Values {

  private Values() {}

  /** The form of a number as written, group commas and all; versions stay as they are. */
  static String plain(String written) {
    String digits = written.replace(",", "").replace("，", "");
    int dot = digits.indexOf('.');
    if (dot >= 0) {
      // 1.20 is not 1.2: it may be a version.
      return digits;
    }
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  /** A number times a power of ten; the number itself if it is a version. */
  static String times(String written, int zeros) {
    String plain = plain(written);
    if (zeros == 0 || plain.indexOf('.') != plain.lastIndexOf('.') || plain.endsWith(".")) {
      return plain;
    }
    return form(new BigDecimal(plain).scaleByPowerOfTen(zeros));
  }

  static String form(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** The hours that a clock may show for one. */
  static Set<String> hours(int hour) {
    Set<String> hours = new TreeSet<>();
    hours.add(Integer.toString(hour));
    if (hour <= 12) {
      hours.add(Integer.toString(hour + 12));
    }
    if (hour > 12 && hour <= 24) {
      hours.add(Integer.toString(hour - 12));
    }
    return hours;
  }
}

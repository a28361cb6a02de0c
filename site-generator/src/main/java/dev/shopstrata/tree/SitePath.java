package dev.shopstrata.tree;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The path of a file below {@code site/}, decoded (not percent-encoded): relative, with forward
 * slashes, unable to leave its root.
 */
public record SitePath(String value) implements Comparable<SitePath> {
  /** What needs no encoding in a path besides letters and digits, and is safe in CSS and HTML. */
  private static final String PLAIN = "/-._~!$+,=@";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  public SitePath {
    String path = value;
    PathRules.violation(value)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException("\"" + path + "\" is no site path: " + why);
            });
  }

  public static SitePath of(String value) {
    return new SitePath(value);
  }

  /** Why a text can't be a site path, or nothing when it can. */
  public static Optional<String> violation(String value) {
    return PathRules.violation(value);
  }

  /** Two paths with the same folded form can't both be published: NFC, then full case folding. */
  public String folded() {
    return isAscii(value)
        ? foldedAscii(value)
        : UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(value), true);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String foldedAscii(String text) {
    char[] folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded = folded == null ? text.toCharArray() : folded;
        folded[i] = (char) (c + ('a' - 'A'));
      }
    }
    return folded == null ? text : new String(folded);
  }

  /** The path as a root-relative URL: with a leading slash, percent-encoded UTF-8. */
  public String url() {
    StringBuilder url = new StringBuilder(value.length() + 1).append('/');
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || PLAIN.indexOf(b) >= 0;
      if (plain) {
        url.append((char) b);
      } else {
        url.append('%').append(HEX.toHexDigits(b));
      }
    }
    return url.toString();
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

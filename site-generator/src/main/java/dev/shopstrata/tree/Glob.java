package dev.shopstrata.tree;

import java.util.regex.Pattern;

/**
 * A path pattern: {@code *} and {@code ?} within a segment, {@code **} across segments.
 *
 * @param text the pattern as the user wrote it
 */
public record Glob(String text, Pattern compiled) {
  public static Glob of(String text) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (text.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 3;
      } else if (text.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else {
        regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        i++;
      }
    }
    return new Glob(text, Pattern.compile(regex.toString()));
  }

  public boolean matches(String path) {
    return compiled.matcher(path).matches();
  }

  public boolean matches(TreePath path) {
    return matches(path.value());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

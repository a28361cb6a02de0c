package dev.shopstrata.content;

import dev.shopstrata.tree.TreePath;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a Markdown file says.
 *
 * @param id {@code help/shipping} of {@code content/help/shipping.de.md}
 * @param language its language tag in lower case, empty when the name has none
 */
record ContentName(String id, String language) {
  private static final Pattern LANGUAGE =
      Pattern.compile("(.*[^./])\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");

  static boolean isContent(TreePath path) {
    return path.value().endsWith(".md") && !path.name().equals(".md");
  }

  static ContentName of(TreePath path) {
    String below = path.below("content");
    String stem = below.substring(0, below.length() - ".md".length());
    Matcher localized = LANGUAGE.matcher(stem);
    return localized.matches()
        ? new ContentName(localized.group(1), localized.group(2).toLowerCase(Locale.ROOT))
        : new ContentName(stem, "");
  }
}

package dev.shopstrata.layer;

import dev.shopstrata.tree.TreePath;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two things merging wants to know of a template, found in its text: whether it extends what
 * lies below it, and which blocks it defines.
 */
final class TemplateText {
  /** A Pebble comment, also over several lines. */
  private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);

  /**
   * The tag {@code extends "super:pages/x.peb"} with either quote; whitespace control may follow.
   */
  private static final Pattern EXTENDS_SUPER =
      Pattern.compile("\\{%-?\\s*extends\\s+(?:\"super:([^\"]*)\"|'super:([^']*)')");

  /** The tag {@code block name}; Pebble allows the name in quotes too. */
  private static final Pattern BLOCK =
      Pattern.compile("\\{%-?\\s*block\\s+[\"']?([A-Za-z_][A-Za-z0-9_]*)");

  private TemplateText() {}

  /** Whether the template extends {@code super:} of its own path. */
  static boolean extendsSuper(String body, TreePath path) {
    Matcher found = EXTENDS_SUPER.matcher(withoutComments(body));
    while (found.find()) {
      String target = found.group(1) == null ? found.group(2) : found.group(1);
      if (target.equals(path.value())) {
        return true;
      }
    }
    return false;
  }

  /** The names of the blocks a template defines or redefines. */
  static Set<String> blocks(String body) {
    Set<String> names = new TreeSet<>();
    Matcher found = BLOCK.matcher(withoutComments(body));
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private static String withoutComments(String body) {
    return COMMENT.matcher(body).replaceAll("");
  }
}

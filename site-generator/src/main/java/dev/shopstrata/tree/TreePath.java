package dev.shopstrata.tree;

import java.util.Optional;

/**
 * The path of a file in a layer or a merged tree: relative, with forward slashes, unable to leave
 * its root.
 */
public record TreePath(String value) implements Comparable<TreePath> {
  public TreePath {
    String path = value;
    PathRules.violation(value)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException("\"" + path + "\" is no tree path: " + why);
            });
  }

  public static TreePath of(String value) {
    return new TreePath(value);
  }

  /** Why a text can't be a tree path, or nothing when it can. */
  public static Optional<String> violation(String value) {
    return PathRules.violation(value);
  }

  /** The last segment. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /**
   * The last segment's ending after its last dot, lower case as written; empty when there is none.
   */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }

  /** The first segment: {@code pages}, {@code styles}, … or the file's name at the root. */
  public String top() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  public boolean isUnder(String folder) {
    return value.startsWith(folder + "/");
  }

  /** What follows {@code folder/}. */
  public String below(String folder) {
    if (!isUnder(folder)) {
      throw new IllegalArgumentException(value + " is not under " + folder);
    }
    return value.substring(folder.length() + 1);
  }

  @Override
  public int compareTo(TreePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package dev.shopstrata.asset;

import dev.shopstrata.tree.TreePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds the tree path that a relative address in a file means. */
final class RelativePath {
  private RelativePath() {}

  /** Nothing when the address leaves the tree or is no path. */
  static Optional<TreePath> resolve(TreePath from, String relative) {
    int slash = from.value().lastIndexOf('/');
    String joined = from.value().substring(0, slash + 1) + relative;
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : joined.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.equals(".")) {
        segments.add(segment);
      }
    }
    String path = String.join("/", segments);
    return TreePath.violation(path).isPresent() ? Optional.empty() : Optional.of(TreePath.of(path));
  }
}

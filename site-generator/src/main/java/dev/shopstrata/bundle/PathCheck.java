package dev.shopstrata.bundle;

import java.util.ArrayDeque;
import java.util.Deque;

/** Refuses a path that comes twice, and one that is a file and a folder; paths come sorted. */
final class PathCheck {
  private final StoreFolder folder;

  /** The earlier paths that the latest one begins with, nearest first. */
  private final Deque<String> beginnings = new ArrayDeque<>();

  PathCheck(StoreFolder folder) {
    this.folder = folder;
  }

  void next(String path) {
    while (!beginnings.isEmpty() && !path.startsWith(beginnings.peek())) {
      beginnings.pop();
    }
    for (String earlier : beginnings) {
      if (path.equals(earlier)) {
        throw BundleProblems.twice(folder, path);
      }
      if (path.charAt(earlier.length()) == '/') {
        throw BundleProblems.fileAndFolder(folder, earlier);
      }
    }
    beginnings.push(path);
  }
}

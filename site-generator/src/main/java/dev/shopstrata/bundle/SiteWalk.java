package dev.shopstrata.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Everything below a directory that is not a directory with something in it, in the order of code
 * points of the whole relative path. Holds the listings of one branch at a time.
 */
final class SiteWalk implements Iterator<SiteWalk.Found> {
  /**
   * A file, a link, something special or an empty directory.
   *
   * @param relative path with forward slashes
   * @param file whether it is a regular file
   */
  record Found(Path path, String relative, boolean file, boolean directory, long size) {
    byte[] key() {
      return relative.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sortKey() {
      return (directory ? relative + "/" : relative).getBytes(StandardCharsets.UTF_8);
    }
  }

  private final Deque<Iterator<Found>> open = new ArrayDeque<>();
  private Found upcoming;
  private boolean ended;

  SiteWalk(Path root) throws IOException {
    open.push(list(root, "").iterator());
    this.upcoming = new Found(root, "", false, true, 0);
    advance();
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Found next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    Found found = upcoming;
    try {
      advance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private void advance() throws IOException {
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      upcoming = open.peek().next();
      if (!upcoming.directory()) {
        return;
      }
      List<Found> children = list(upcoming.path(), upcoming.relative() + "/");
      if (children.isEmpty()) {
        return;
      }
      open.push(children.iterator());
    }
    ended = true;
  }

  private static List<Found> list(Path directory, String prefix) throws IOException {
    List<Found> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        BasicFileAttributes is =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String relative = prefix + entry.getFileName();
        children.add(new Found(entry, relative, is.isRegularFile(), is.isDirectory(), is.size()));
      }
    } catch (NoSuchFileException e) {
      return List.of(); // taken away while we looked
    }
    if (children.size() > 1) {
      children.sort(Comparator.comparing(Found::sortKey, Arrays::compareUnsigned));
    }
    return children;
  }
}

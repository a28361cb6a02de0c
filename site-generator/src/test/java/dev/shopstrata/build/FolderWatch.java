package dev.shopstrata.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Notes every change below some folders, also of files that are there for a moment only. Folders
 * made later are not watched: that they are made is a change that is seen.
 */
final class FolderWatch implements AutoCloseable {
  private static final String MARK = "watched-";

  private final Path root;
  private final WatchService watcher;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  FolderWatch(Path... roots) throws IOException {
    root = roots[0];
    watcher = root.getFileSystem().newWatchService();
    for (Path root : roots) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path folder : walk.filter(Files::isDirectory).toList()) {
          folders.put(
              folder.register(
                  watcher,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_DELETE,
                  StandardWatchEventKinds.ENTRY_MODIFY),
              folder);
        }
      }
    }
  }

  /**
   * What was made, changed or deleted since the last call. The system tells changes late but in
   * their order, so all are here once a file of the watch's own is.
   */
  SortedSet<Path> changes() throws IOException, InterruptedException {
    Path own = Files.createTempFile(root, MARK, "");
    SortedSet<Path> changed = new TreeSet<>();
    while (!changed.contains(own)) {
      add(watcher.take(), changed);
    }
    for (WatchKey key = watcher.poll(); key != null; key = watcher.poll()) {
      add(key, changed);
    }
    Files.delete(own);
    changed.removeIf(path -> path.getFileName().toString().startsWith(MARK));
    return changed;
  }

  private void add(WatchKey key, SortedSet<Path> changed) {
    for (WatchEvent<?> event : key.pollEvents()) {
      boolean lost = event.kind() == StandardWatchEventKinds.OVERFLOW;
      changed.add(lost ? Path.of("overflow") : folders.get(key).resolve((Path) event.context()));
    }
    key.reset();
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}

package dev.shopstrata.build;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything below a folder, by relative path. */
final class FolderListing {
  private FolderListing() {}

  /** Files with what is in them; folders end in a slash. */
  static NavigableMap<String, String> contents(Path root) throws IOException {
    return list(root, (file, attributes) -> Digest.of(Files.readAllBytes(file)).hex());
  }

  /** Files with all that tells whether they were touched; folders end in a slash. */
  static NavigableMap<String, String> touches(Path root) throws IOException {
    return list(
        root,
        (file, attributes) ->
            "%s size %d time %s key %s"
                .formatted(
                    Digest.of(Files.readAllBytes(file)),
                    attributes.size(),
                    attributes.lastModifiedTime(),
                    attributes.fileKey()));
  }

  private interface Facts {
    String of(Path file, BasicFileAttributes attributes) throws IOException;
  }

  private static NavigableMap<String, String> list(Path root, Facts facts) throws IOException {
    NavigableMap<String, String> found = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path path : walk.toList()) {
          String name = root.relativize(path).toString().replace('\\', '/');
          BasicFileAttributes is =
              Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          if (is.isDirectory()) {
            found.put(name + "/", "folder");
          } else {
            found.put(name, facts.of(path, is));
          }
        }
      }
    }
    return found;
  }
}

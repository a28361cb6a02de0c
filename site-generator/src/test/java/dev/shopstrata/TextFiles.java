package dev.shopstrata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files written as one text: a line {@code -- path --} begins a file, the lines below it are what
 * it holds.
 */
public final class TextFiles {
  private TextFiles() {}

  /** Path → text, in the order of the text; a path that comes again counts anew. */
  public static Map<String, String> parse(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    String open = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        open = line.substring(3, line.length() - 3);
        files.put(open, "");
      } else if (!open.isEmpty()) {
        files.merge(open, line + "\n", String::concat);
      } else if (!line.isBlank()) {
        throw new IllegalArgumentException("\"" + line + "\" stands before the first file");
      }
    }
    return files;
  }

  /** Writes the files over what is there. */
  public static void write(Path directory, String text) {
    parse(text).forEach((path, content) -> write(directory, path, content));
  }

  /** Writes one file. */
  public static void write(Path directory, String path, String content) {
    Path file = directory.resolve(path).normalize();
    if (!file.startsWith(directory.normalize())) {
      throw new IllegalArgumentException(path + " lies outside of " + directory);
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a commit is about to do; once it lies on disk, the new bundle is the good one.
 *
 * @param wholeSite whether the staged {@code site/} takes the place of the old one
 * @param stale digest of the list of files to delete
 * @param moves digest of the list of files to move
 * @param replaced the parts beside {@code site/} that are new or differ
 * @param dropped the parts beside {@code site/} that are no longer made
 */
record Journal(
    boolean wholeSite, Digest stale, Digest moves, List<String> replaced, List<String> dropped) {
  private static final String TITLE = "shopstrata journal 1";
  private static final String END = "end";

  Journal {
    replaced = List.copyOf(replaced);
    dropped = List.copyOf(dropped);
  }

  /** False when the new bundle is the last one. */
  boolean changesAnything() {
    Digest nothing = Digest.of("");
    return wholeSite
        || !stale.equals(nothing)
        || !moves.equals(nothing)
        || !replaced.isEmpty()
        || !dropped.isEmpty();
  }

  byte[] text() {
    List<String> lines = new ArrayList<>();
    lines.add(TITLE);
    lines.add("site " + (wholeSite ? "whole" : "files"));
    lines.add("stale " + stale);
    lines.add("moves " + moves);
    replaced.forEach(part -> lines.add("replace " + part));
    dropped.forEach(part -> lines.add("drop " + part));
    lines.add(END);
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The journal in this text, empty when it is not whole. */
  static Optional<Journal> parse(byte[] text) {
    List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 5
        || !lines.get(0).equals(TITLE)
        || !lines.get(lines.size() - 1).equals(END)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Journal(
              values(lines, "site").contains("whole"),
              new Digest(values(lines, "stale").get(0)),
              new Digest(values(lines, "moves").get(0)),
              parts(lines, "replace"),
              parts(lines, "drop")));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static List<String> parts(List<String> lines, String word) {
    return values(lines, word).stream().filter(StoreFolder.PARTS::contains).toList();
  }

  private static List<String> values(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word + " "))
        .map(line -> line.substring(word.length() + 1))
        .toList();
  }
}

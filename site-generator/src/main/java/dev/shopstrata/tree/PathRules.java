package dev.shopstrata.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules that keep a relative path inside its root on every file system. */
final class PathRules {
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private PathRules() {}

  /** What is wrong with a path, or nothing. */
  static Optional<String> violation(String path) {
    if (path.isEmpty()) {
      return Optional.of("it is empty");
    }
    if (path.length() > 1024) {
      return Optional.of("it is longer than 1,024 characters");
    }
    if (path.startsWith("/")) {
      return Optional.of("it is absolute");
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < 0x20 || c == 0x7f) {
        return Optional.of("it has a control character");
      }
      if (c == '\\' || c == ':') {
        return Optional.of("it has a '" + c + "'");
      }
    }
    for (String segment : path.split("/", -1)) {
      Optional<String> wrong = segmentViolation(segment);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> segmentViolation(String segment) {
    if (segment.isEmpty()) {
      return Optional.of("it has an empty segment");
    }
    if (segment.equals(".") || segment.equals("..")) {
      return Optional.of("it has a \"" + segment + "\" segment");
    }
    if (segment.endsWith(".") || segment.endsWith(" ")) {
      return Optional.of("a segment ends in a dot or a space");
    }
    int dot = segment.indexOf('.');
    String stem = (dot < 0 ? segment : segment.substring(0, dot)).toLowerCase(Locale.ROOT);
    if (RESERVED.contains(stem)) {
      return Optional.of("\"" + segment + "\" is a reserved name on some systems");
    }
    return Optional.empty();
  }
}

package dev.shopstrata.store;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.SitePath;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code url}: an origin and a base path that begins and ends with a slash. */
final class SiteUrlReader {
  private final Problems problems;

  SiteUrlReader(Problems problems) {
    this.problems = problems;
  }

  /** The URL of settings that fit the schema; empty when a problem was reported. */
  Optional<SiteUrl> read(Node node) {
    String text = ((ScalarNode) node).text();
    int path = text.indexOf('/', text.indexOf("//") + 2);
    String origin = (path < 0 ? text : text.substring(0, path)).toLowerCase(Locale.ROOT);
    String base = path < 0 ? "/" : text.substring(path);
    if (!base.endsWith("/")) {
      base += "/";
    }
    boolean inside =
        base.equals("/") || SitePath.violation(base.substring(1, base.length() - 1)).isEmpty();
    if (!inside || !base.matches("[A-Za-z0-9._~/-]+")) {
      problems.add(
          Problem.of(
                  ProblemCode.SETTINGS_INVALID,
                  "the base path \"" + base + "\" of \"url\" cannot be used for files",
                  "use letters, digits, \".\", \"_\", \"~\" and \"-\" between slashes, such as"
                      + " \"/de/\"")
              .at(node.at()));
      return Optional.empty();
    }
    return Optional.of(new SiteUrl(origin, base));
  }
}

package dev.shopstrata.asset;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.TreePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the addresses in a store's styles into URLs of its public files. */
final class StyleAddresses {
  private final NavigableMap<TreePath, Asset> publicFiles;
  private final AssetReport report;

  StyleAddresses(NavigableMap<TreePath, Asset> publicFiles, AssetReport report) {
    this.publicFiles = publicFiles;
    this.report = report;
  }

  /**
   * The text of a style with all addresses resolved.
   *
   * @param logical the style that the addresses are relative to
   * @param file whose text it is, for problems
   */
  String text(List<Piece> pieces, TreePath logical, LayerFile file) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text plain) {
        text.append(plain.text());
      } else if (piece instanceof Piece.Reference reference) {
        text.append(resolve(reference, logical, file));
      }
    }
    return text.toString();
  }

  private String resolve(Piece.Reference reference, TreePath logical, LayerFile file) {
    String target = reference.target().strip();
    if (staysAsWritten(target)) {
      return reference.raw();
    }
    String path = pathOf(target);
    String suffix = target.substring(path.length());
    Optional<Asset> found =
        candidates(decoded(path), logical)
            .filter(publicFiles::containsKey)
            .findFirst()
            .map(publicFiles::get);
    if (found.isEmpty()) {
      report.add(missing(target, decoded(path), reference.at()), file);
      return reference.raw();
    }
    return reference.to(found.get().url() + suffix.replace("\"", "%22"));
  }

  /** Nothing to resolve: data, parts of the page itself, and other hosts by https. */
  private static boolean staysAsWritten(String target) {
    String start = target.substring(0, Math.min(8, target.length())).toLowerCase(Locale.ROOT);
    return target.isEmpty()
        || start.startsWith("#")
        || start.startsWith("data:")
        || start.equals("https://");
  }

  /** {@code /x} and, failing a file beside the style's own path, {@code x} lie in public/. */
  private static Stream<TreePath> candidates(String path, TreePath logical) {
    Optional<TreePath> inPublic =
        RelativePath.resolve(
            TreePath.of("public/style.css"), path.startsWith("/") ? path.substring(1) : path);
    return path.startsWith("/")
        ? inPublic.stream()
        : Stream.concat(RelativePath.resolve(logical, path).stream(), inPublic.stream());
  }

  private static String pathOf(String target) {
    int end = target.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = target.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return target.substring(0, end);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private Finding missing(String target, String path, Place at) {
    List<String> known =
        publicFiles.keySet().stream().map(file -> "/" + file.below("public")).toList();
    String rooted = path.startsWith("/") ? path : "/" + path;
    return new Finding(
        ProblemCode.CSS_URL_MISSING,
        "\"" + target + "\" is no file of this store",
        "put the file under public/ and write its path from there" + DidYouMean.hint(rooted, known),
        at);
  }
}

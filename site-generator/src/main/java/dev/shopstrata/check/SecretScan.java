package dev.shopstrata.check;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for what must not leave the house, before it does: dot files, keys and their stores, source
 * maps, and secrets in texts.
 */
public final class SecretScan {
  /** Names of files that are nobody's business, whatever is in them. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(^|/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]*\\.(pem|key|p12|pfx|jks|keystore|kdbx|map))$");

  /**
   * What is wrong with a file of a bundle.
   *
   * @param isNew whether its content leaves with this release; else its name alone is looked at
   */
  public Optional<Problem> scan(Bundle bundle, SiteFile file, boolean isNew) {
    String path = file.path().value();
    if (FileCheck.isHidden(path)) {
      return Optional.of(
          problem(ProblemCode.DOT_FILE_PUBLISHED, path, "would be published, a dot file"));
    }
    if (PRIVATE.matcher(path).find()) {
      return Optional.of(
          problem(
              ProblemCode.SECRET_PUBLISHED,
              path,
              "would be published, by its name a key or a source map"));
    }
    if (!isNew || !FileCheck.isText(file)) {
      return Optional.empty();
    }
    return SecretPatterns.find(text(bundle.directory().resolve("site").resolve(path)))
        .map(secret -> problem(ProblemCode.SECRET_PUBLISHED, path, "holds " + secret));
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem problem(ProblemCode code, String path, String what) {
    return Problem.of(code, "\"" + path + "\" " + what, Fixes.of(code)).at(Location.of(path));
  }
}

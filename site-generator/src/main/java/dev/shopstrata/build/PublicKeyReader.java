package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.supply.SigningKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;

/** Reads the key whose owner's releases an environment takes, and no others. */
final class PublicKeyReader {
  private static final String PEM = "-----BEGIN";

  private final Path project;

  /**
   * @param project what files are relative to
   */
  PublicKeyReader(Path project) {
    this.project = project;
  }

  /**
   * Empty where an environment takes every release.
   *
   * @throws ProblemException when there is no key where settings say
   */
  Optional<PublicKey> read(StoreEnvironment store) {
    return store
        .environment()
        .rules()
        .publicKey()
        .map(written -> SigningKeys.publicKey(pem(store, written)));
  }

  private String pem(StoreEnvironment store, String written) {
    if (written.contains(PEM)) {
      return written;
    }
    try {
      return Files.readString(project.resolve(written.strip()));
    } catch (IOException | InvalidPathException e) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.SIGNING_KEY_INVALID,
              "publish.%s.publicKey names \"%s\", which can't be read"
                  .formatted(store.environment().name(), written.strip()),
              "name a file relative to the project, or write the key itself"));
    }
  }
}

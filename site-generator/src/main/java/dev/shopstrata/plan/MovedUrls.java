package dev.shopstrata.plan;

import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.ledger.LedgerChanges;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What became of a store's former URLs.
 *
 * @param redirects the text of {@code redirects.txt}
 * @param chosen the redirects with where each comes from
 * @param former the URL ledger before
 * @param ledger the updated one; empty where none is kept
 * @param rest a table of imported URLs that can't be used; empty for none
 */
public record MovedUrls(
    Path redirects,
    MovedUrlOrigins chosen,
    Ledger former,
    Optional<Path> ledger,
    LedgerChanges changes,
    Optional<Path> rest) {
  /** The first redirects that something holds of; goes through all of them. */
  public List<Redirect> find(Predicate<Redirect> wanted, int limit) {
    try (Stream<String> lines = Files.lines(redirects)) {
      return lines.map(RedirectsFile::parse).filter(wanted).limit(limit).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.shopstrata.publish.netlify;

import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseKind;
import dev.shopstrata.publish.ReleaseRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a deploy's title says of the release in it; all that is kept of it.
 *
 * @param seq 1, 2, 3, …
 * @param bundle the id of its bundle
 * @param asOf of its prices and stock, as an ISO text
 * @param who published it, for people
 */
record DeployTitle(
    long seq,
    String store,
    String environment,
    String bundle,
    long files,
    String asOf,
    String who) {
  private static final Pattern TEXT =
      Pattern.compile(
          "Shopstrata ([0-9]{1,15}): ([^ ]+) ([^ ]+) ([0-9a-f]{64}),"
              + " ([0-9]{1,12}) files, data of ([^ ]+), by (.*)");

  /** Empty for a title that somebody else gave. */
  static Optional<DeployTitle> of(String text) {
    Matcher title = TEXT.matcher(text);
    if (!title.matches() || !isInstant(title.group(6))) {
      return Optional.empty();
    }
    return Optional.of(
        new DeployTitle(
            Long.parseLong(title.group(1)),
            title.group(2),
            title.group(3),
            title.group(4),
            Long.parseLong(title.group(5)),
            title.group(6),
            title.group(7)));
  }

  static boolean isInstant(String text) {
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  String text() {
    return "Shopstrata %d: %s %s %s, %d files, data of %s, by %s"
        .formatted(
            seq, store, environment, bundle, files, asOf, who.replaceAll("\\s+", " ").strip());
  }

  boolean isOf(NetlifyTarget target) {
    return store.equals(target.store().value()) && environment.equals(target.environment());
  }

  /**
   * @param deploy its id
   */
  ReleaseRecord record(String deploy, String created) {
    return new ReleaseRecord(
        seq,
        ReleaseAction.LIVE,
        ReleaseKind.FULL,
        "",
        bundle,
        null,
        asOf,
        who,
        created,
        "",
        deploy,
        null);
  }
}

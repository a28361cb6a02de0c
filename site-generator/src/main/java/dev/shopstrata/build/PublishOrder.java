package dev.shopstrata.build;

import dev.shopstrata.publish.ReleaseKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the user wants stores to be published.
 *
 * @param kind empty for what changes least
 * @param forced whether what looks like a mistake or costs more than the budget goes on
 * @param who is publishing, for people
 * @param version of the project
 * @param plan to be carried out as it is; empty without one
 * @param oldest how old the data may be that a rollback shows again
 * @param logins credentials of targets and edges
 */
public record PublishOrder(
    Optional<ReleaseKind> kind,
    boolean forced,
    String who,
    String version,
    Optional<Path> plan,
    Duration oldest,
    Logins logins) {
  /** Of goals that only ask. */
  static final PublishOrder ASKING =
      new PublishOrder(
          Optional.empty(), false, "nobody", "", Optional.empty(), Duration.ZERO, Logins.NONE);

  /** The same of another version. */
  public PublishOrder of(String other) {
    return new PublishOrder(kind, forced, who, other, plan, oldest, logins);
  }

  boolean isSnapshot() {
    return version.endsWith("-SNAPSHOT");
  }
}

package dev.shopstrata.publish.netlify;

import dev.shopstrata.publish.edge.EdgeException;
import dev.shopstrata.publish.edge.Pauses;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Waits for what Netlify does with a deploy by itself. */
final class DeployWatch {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** Twenty minutes; what takes longer hangs. */
  private static final int LOOKS = 600;

  /** A deploy shows right after it is ready, unless the site's publishing is locked. */
  private static final int LAST_LOOKS = 15;

  private final NetlifyTarget target;
  private final NetlifyApi api;
  private final Pauses pauses;

  DeployWatch(NetlifyTarget target, NetlifyApi api, Pauses pauses) {
    this.target = target;
    this.api = api;
    this.pauses = pauses;
  }

  /** The deploy once it knows which files it lacks. */
  Deploy prepared(Deploy created) {
    return created.isPrepared() ? created : await(created.id(), Deploy::isPrepared);
  }

  /** The deploy once shoppers see it. */
  Deploy live(String id) {
    Deploy ready = await(id, Deploy::isReady);
    for (int look = 1; !api.published().map(Deploy::id).equals(Optional.of(id)); look++) {
      if (look == LAST_LOOKS) {
        throw new EdgeException(
            "deploy %s of %s is ready, and the site shows another one: are its deploys locked?"
                .formatted(id, target.name()),
            null);
      }
      pauses.pause(PAUSE);
    }
    return ready;
  }

  private Deploy await(String id, Predicate<Deploy> goal) {
    for (int look = 1; ; look++) {
      Deploy deploy = api.deploy(id);
      if (goal.test(deploy)) {
        return deploy;
      }
      if (deploy.isBroken() || look == LOOKS) {
        throw new EdgeException(
            "deploy %s of %s is %s%s"
                .formatted(
                    id,
                    target.name(),
                    deploy.isBroken() ? "broken" : "still " + deploy.state(),
                    deploy.error().isEmpty() ? "" : ": " + deploy.error()),
            null);
      }
      pauses.pause(PAUSE);
    }
  }
}

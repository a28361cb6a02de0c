package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;

/** Is told how a release goes on, from several threads. */
public interface PublishListener {
  /** Hears nothing. */
  PublishListener NONE = new PublishListener() {};

  /** A path of a bundle and of what is live; each once, before {@link #planned}. */
  default void compared(Bundle bundle, FileChange change) {}

  /** What will be done; called once before anything of the site is written. Refuses by throwing. */
  default void planned(ReleasePlan plan) {}

  /** A step of the protocol begins. */
  default void step(PublishStep step) {}

  /** An object was sent. */
  default void sent(long bytes) {}
}

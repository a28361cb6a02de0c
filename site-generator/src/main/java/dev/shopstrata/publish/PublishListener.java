package dev.shopstrata.publish;

/** Is told how a release goes on, from several threads. */
public interface PublishListener {
  /** Hears nothing. */
  PublishListener NONE = new PublishListener() {};

  /** What will be done; called once before anything of the site is written. Refuses by throwing. */
  default void planned(ReleasePlan plan) {}

  /** A step of the protocol begins. */
  default void step(PublishStep step) {}

  /** An object was sent. */
  default void sent(long bytes) {}
}

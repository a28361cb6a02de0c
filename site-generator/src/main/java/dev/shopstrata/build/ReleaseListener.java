package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.PublishStep;

/** Is told how releases go on; called from many threads. */
public interface ReleaseListener {
  /** Hears nothing. */
  ReleaseListener SILENT = new ReleaseListener() {};

  /** What will be done with a store, before anything of it is written. */
  default void planned(StorePlan plan) {}

  /** A store begins a step. */
  default void step(StoreId store, PublishStep step) {}

  /** An object of a store was sent. */
  default void sent(StoreId store, long bytes) {}

  /** A store has come to its end. */
  default void released(StoreRelease release) {}

  /** Tells several listeners, in this order. */
  static ReleaseListener all(ReleaseListener... listeners) {
    return new ReleaseListener() {
      @Override
      public void planned(StorePlan plan) {
        for (ReleaseListener listener : listeners) {
          listener.planned(plan);
        }
      }

      @Override
      public void step(StoreId store, PublishStep step) {
        for (ReleaseListener listener : listeners) {
          listener.step(store, step);
        }
      }

      @Override
      public void sent(StoreId store, long bytes) {
        for (ReleaseListener listener : listeners) {
          listener.sent(store, bytes);
        }
      }

      @Override
      public void released(StoreRelease release) {
        for (ReleaseListener listener : listeners) {
          listener.released(release);
        }
      }
    };
  }
}

package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import java.time.ZonedDateTime;

/** Is told what a build does; called from many threads. */
public interface BuildListener {
  /** A listener that hears nothing. */
  BuildListener SILENT = new BuildListener() {};

  /** A stage begins; {@code what} is a short phrase such as {@code "index catalog main"}. */
  default void stage(String what) {}

  /** Pages done so far, of all stores. */
  default void progress(long done, long total) {}

  default void storeFinished(FinishedStore store) {}

  /** Time alone changes the store next at a moment after the one it shows, in its time zone. */
  default void nextChange(StoreId store, ZonedDateTime at) {}

  /** The store keeps its last good bundle. */
  default void storeFailed(StoreId store) {}
}

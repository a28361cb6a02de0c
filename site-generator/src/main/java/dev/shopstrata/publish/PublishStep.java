package dev.shopstrata.publish;

import java.util.Locale;

/** The steps of a release, in their order; docs/PUBLISH.md explains each. */
public enum PublishStep {
  /** Bundle and target are looked at. */
  PREFLIGHT,
  /** What an earlier run left is finished or undone. */
  RECOVERY,
  /** The bundle is compared with what is live. */
  PLAN,
  /** The ledger says that this publisher is at work. */
  CLAIM,
  /** Objects are written. */
  UPLOAD,
  /** What was written is looked at. */
  VERIFY,
  /** The ledger says that the release is live. */
  COMMIT,
  /** Shoppers are led to it, and the edge forgets what it replaced. */
  SETTLE;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

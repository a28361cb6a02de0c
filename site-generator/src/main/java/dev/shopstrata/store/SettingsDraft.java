package dev.shopstrata.store;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Settings as far as they could be understood, so that what doesn't hang on the rest can still be
 * checked.
 *
 * @param unsure the keys of {@code site.yaml} whose values are not what the user meant
 */
public record SettingsDraft(Settings settings, NavigableSet<String> unsure) {
  public SettingsDraft {
    unsure = Collections.unmodifiableNavigableSet(new TreeSet<>(unsure));
  }

  /** Whether a build would use the very same settings. */
  public boolean isSound() {
    return unsure.isEmpty();
  }

  /** Whether what the store sells, and for how much, follows from them. */
  public boolean hasCatalog() {
    return !unsure.contains("catalog")
        && !unsure.contains("country")
        && !unsure.contains("currency")
        && !unsure.contains("locales");
  }

  /** Whether they say where the store is. */
  public boolean hasUrl() {
    return !unsure.contains("url") && !unsure.contains("locales");
  }

  /** Whether the paths of its pages below that follow from them. */
  public boolean hasRoutes() {
    return !unsure.contains("routes") && !unsure.contains("locales");
  }
}

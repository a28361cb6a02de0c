package dev.shopstrata.store;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The countries there are. */
final class Regions {
  private static final Set<String> COUNTRIES =
      new HashSet<>(Arrays.asList(ULocale.getISOCountries()));

  private Regions() {}

  /** An ISO 3166-1 alpha-2 code, or a UN M.49 area such as 419 (Latin America). */
  static boolean isKnown(String region) {
    return COUNTRIES.contains(region) || region.matches("[0-9]{3}");
  }
}

package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where something is sent or billed (mirrors SfAddress; null for absent). */
record Address(
    String id,
    String title,
    String firstName,
    String lastName,
    String address1,
    String address2,
    String postalCode,
    String city,
    String state,
    String country,
    String phoneNumber) {
  /** Countries whose addresses have no postal code. */
  private static final Set<String> WITHOUT_POSTAL_CODE =
      Set.of("AE", "AG", "AO", "BS", "BZ", "FJ", "HK", "JM", "MO", "QA", "TT", "UG", "ZW");

  /** The fields that a parcel needs and that are empty. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    check(missing, "firstName", firstName);
    check(missing, "lastName", lastName);
    check(missing, "address1", address1);
    if (country == null || !WITHOUT_POSTAL_CODE.contains(country)) {
      check(missing, "postalCode", postalCode);
    }
    check(missing, "city", city);
    check(missing, "country", country);
    return missing;
  }

  private static void check(List<String> missing, String name, String value) {
    if (value == null || value.isBlank()) {
      missing.add(name);
    }
  }

  Address withId(String given) {
    return new Address(
        given,
        title,
        firstName,
        lastName,
        address1,
        address2,
        postalCode,
        city,
        state,
        country,
        phoneNumber);
  }
}

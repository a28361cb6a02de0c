package snapshot;

import static snapshot.Chance.hash;

import java.util.Locale;

/** Made-up article numbers. */
final class Gtin {
  private Gtin() {}

  /** Thirteen digits from the range for use inside a company, with a valid check digit. */
  static String gtin(String id) {
    String body =
        "2"
            + String.format(
                Locale.ROOT, "%011d", Math.floorMod(hash(id, "gtin"), 100_000_000_000L));
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }
}

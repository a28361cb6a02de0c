package dev.shopstrata.explain;

import dev.shopstrata.render.ReadKind;
import java.util.Locale;

/** How kinds of reads are called. */
final class Words {
  private Words() {}

  static String of(ReadKind kind) {
    return switch (kind) {
      case TRANSLATION -> "text";
      case URL -> "link";
      case ALTERNATES -> "hreflang";
      case TEMPLATE,
          FRAGMENT,
          PRODUCT,
          CARD,
          LISTING,
          FACETS,
          DATED,
          CATEGORIES,
          BRANDS,
          CONTENT,
          DATA,
          SETTING,
          STORE,
          PAGE,
          ASSET,
          IMAGE ->
          kind.name().toLowerCase(Locale.ROOT);
    };
  }
}

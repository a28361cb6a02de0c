package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.reason.SlugReason;
import dev.shopstrata.catalog.view.SfCategory;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Tells where slugs come from, and whom they had to give way to. */
final class SlugReasons {
  private final StoreView store;
  private final LocaleCatalog view;

  SlugReasons(StoreView store, LocaleCatalog view) {
    this.store = store;
    this.view = view;
  }

  SlugReason product(int ordinal) {
    Product product = store.records().product(ordinal);
    SlimRecord slim = store.records().slim(ordinal);
    String plain = view.cards().plainSlug(product.id(), slim);
    SlugReason.Origin origin =
        isGiven(product.slug())
            ? SlugReason.Origin.GIVEN
            : slim.slug(view.locale().chain()).isPresent()
                ? SlugReason.Origin.NAME
                : SlugReason.Origin.ID;
    OptionalInt position = view.position(product.id());
    int rounds = position.isEmpty() ? 0 : view.slugRounds(position.getAsInt());
    return new SlugReason(
        origin,
        plain,
        rounds,
        rounds == 0 ? Optional.empty() : holder(plain, position.getAsInt()),
        rounds > 0 && isKept());
  }

  private boolean isGiven(LocalizedText slug) {
    return slug != null && slug.tagIn(view.locale()).isPresent();
  }

  private boolean isKept() {
    return !store.ledger().isEmpty();
  }

  /** The product that has this slug as it is; goes through the view. */
  private Optional<String> holder(String plain, int position) {
    String folded = Slugs.folded(plain);
    return IntStream.range(0, view.productCount())
        .filter(other -> other != position && view.slugRounds(other) == 0)
        .filter(other -> Slugs.folded(plainSlug(other)).equals(folded))
        .mapToObj(view::productId)
        .findFirst();
  }

  private String plainSlug(int position) {
    int ordinal = view.selection().ordinals().get(position);
    return view.cards().plainSlug(view.productId(position), store.records().slim(ordinal));
  }

  SlugReason category(Category category) {
    CategoryAssembler assembler = assembler();
    String plain = assembler.slug(category);
    SlugReason.Origin origin =
        isGiven(category.slug())
            ? SlugReason.Origin.GIVEN
            : category.name().in(view.locale()).isPresent()
                ? SlugReason.Origin.NAME
                : SlugReason.Origin.ID;
    Optional<SfCategory> shown = view.category(category.id());
    int rounds = 0;
    while (shown.isPresent()
        && !Slugs.suffixed(plain, category.id(), rounds).equals(shown.get().slug())) {
      rounds++;
    }
    return new SlugReason(
        origin,
        plain,
        rounds,
        rounds == 0 ? Optional.empty() : categoryHolder(plain),
        rounds > 0 && isKept());
  }

  private Optional<String> categoryHolder(String plain) {
    String folded = Slugs.folded(plain);
    return view.allCategories().stream()
        .filter(other -> Slugs.folded(other.slug()).equals(folded))
        .map(SfCategory::id)
        .findFirst();
  }

  private CategoryAssembler assembler() {
    return new CategoryAssembler(store, view.locale(), view.selection());
  }
}

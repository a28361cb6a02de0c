package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.index.Sale;
import dev.shopstrata.catalog.reason.PriceReason;
import dev.shopstrata.catalog.reason.RangeReason;
import dev.shopstrata.catalog.reason.StockCandidate;
import dev.shopstrata.catalog.reason.StockReason;
import dev.shopstrata.catalog.reason.VariantOffer;
import dev.shopstrata.catalog.reason.ViewReason;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells why a product or a variant has its price and its stock. */
final class SaleReasons {
  private final SaleChooser chooser;
  private final ZoneId timeZone;

  SaleReasons(SaleChooser chooser, ZoneId timeZone) {
    this.chooser = chooser;
    this.timeZone = timeZone;
  }

  List<ViewReason> price(Product product) {
    List<ViewReason> reasons = new ArrayList<>();
    Optional<RangeReason> range = range(product);
    range.ifPresent(reasons::add);
    reasons.add(price(product, range.map(RangeReason::cheapest).orElse(-1)));
    return reasons;
  }

  /**
   * The price of a variant.
   *
   * @param variant its number, -1 for the product's own price
   */
  PriceReason price(Product product, int variant) {
    boolean inherited = variant >= 0 && product.variants().get(variant).prices().isEmpty();
    boolean own = variant < 0 || inherited;
    List<Price> prices = own ? product.prices() : product.variants().get(variant).prices();
    String pointer = own ? "/prices" : "/variants/" + variant + "/prices";
    PriceChooser rule = chooser.prices();
    return new PriceReason(
        rule.scope(),
        new PriceReason.Moment(
            rule.asOf(),
            timeZone,
            rule.changes(prices).map(TimedChange::at).min(Comparator.naturalOrder())),
        rule.candidates(prices, pointer),
        inherited);
  }

  /** Empty for a product without variants. */
  Optional<RangeReason> range(Product product) {
    if (product.variants().isEmpty()) {
      return Optional.empty();
    }
    Choice choice = chooser.choose(Sale.of(product));
    Predicate<Choice.UnitChoice> competes = SaleChooser.competing(choice.variants());
    List<VariantOffer> offers = new ArrayList<>();
    for (int i = 0; i < product.variants().size(); i++) {
      Choice.UnitChoice unit = choice.variants().get(i);
      offers.add(
          new VariantOffer(
              i,
              name(product.variants().get(i)),
              unit.price(),
              unit.stock().availability(),
              competes.test(unit)));
    }
    return Optional.of(new RangeReason(offers, choice.ends().cheapest(), choice.ends().dearest()));
  }

  private static String name(Variant variant) {
    return variant.sku() == null ? variant.id() : variant.sku();
  }

  StockReason stock(Product product) {
    Choice choice = chooser.choose(Sale.of(product));
    List<Variant> variants = product.variants();
    List<StockCandidate> candidates = new ArrayList<>();
    // The product's own records count where a variant has none, and for a product alone.
    if (variants.isEmpty() || variants.stream().anyMatch(v -> v.stock().isEmpty())) {
      candidates.addAll(chooser.stocks().candidates(product.stock(), "/stock"));
    }
    for (int i = 0; i < variants.size(); i++) {
      candidates.addAll(candidates(variants.get(i), i));
    }
    return reason(candidates, choice.stock());
  }

  private List<StockCandidate> candidates(Variant variant, int number) {
    return chooser.stocks().candidates(variant.stock(), "/variants/" + number + "/stock");
  }

  List<ViewReason> stock(Product product, int variant) {
    StockState state = chooser.choose(Sale.of(product)).variants().get(variant).stock();
    List<StockCandidate> own = candidates(product.variants().get(variant), variant);
    if (!own.isEmpty()) {
      return List.of(reason(own, state));
    }
    StockReason inherited =
        new StockReason(
            chooser.stocks().places(),
            List.of(),
            StockReason.Outcome.INHERITED,
            state.availability());
    return List.of(
        inherited, reason(chooser.stocks().candidates(product.stock(), "/stock"), state));
  }

  private StockReason reason(List<StockCandidate> candidates, StockState state) {
    StockReason.Outcome outcome =
        candidates.stream().anyMatch(StockCandidate::counts)
            ? StockReason.Outcome.COUNTED
            : state.equals(StockState.UNLIMITED)
                ? StockReason.Outcome.NOT_COUNTED
                : StockReason.Outcome.ELSEWHERE;
    return new StockReason(chooser.stocks().places(), candidates, outcome, state.availability());
  }
}

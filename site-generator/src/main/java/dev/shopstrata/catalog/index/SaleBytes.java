package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.UnitPrice;

/** The bytes of a {@link Sale} in a slim record. */
final class SaleBytes {
  private SaleBytes() {}

  static void write(Sale sale, SlimSink out) {
    out.list(sale.prices(), price -> write(price, out));
    out.list(sale.stock(), stock -> write(stock, out));
    out.list(sale.offers(), offer -> write(offer, out));
    out.list(
        sale.variants(),
        unit -> {
          out.list(unit.prices(), price -> write(price, out));
          out.list(unit.stock(), stock -> write(stock, out));
        });
  }

  static Sale read(SlimCursor in) {
    return new Sale(
        in.list(() -> price(in)),
        in.list(() -> stock(in)),
        in.list(() -> offer(in)),
        in.list(() -> new SaleUnit(in.list(() -> price(in)), in.list(() -> stock(in)))));
  }

  private static void write(Price price, SlimSink out) {
    out.optionalWord(price.currency());
    out.text(price.value());
    out.optionalText(price.regular());
    out.optionalWord(price.country());
    out.optionalWord(price.channel());
    out.optionalWord(price.customerGroup());
    out.optionalInstant(price.validFrom());
    out.optionalInstant(price.validUntil());
    out.list(
        price.tiers(),
        tier -> {
          out.number(tier.minQuantity());
          out.text(tier.value());
        });
    out.number(price.taxIncluded() == null ? 0 : price.taxIncluded() ? 2 : 1);
    out.optionalWord(price.taxCategory());
    out.optionalText(price.lowest30Days());
    UnitPrice unit = price.unitPrice();
    out.flag(unit != null);
    if (unit != null) {
      out.optionalText(unit.value());
      out.optionalWord(unit.unit());
      out.optionalWord(unit.quantity());
    }
    out.optionalText(price.deposit());
  }

  private static Price price(SlimCursor in) {
    return new Price(
        in.optionalWord(),
        in.text(),
        in.optionalText(),
        in.optionalWord(),
        in.optionalWord(),
        in.optionalWord(),
        in.optionalInstant(),
        in.optionalInstant(),
        in.list(() -> new Tier(in.number(), in.text())),
        taxIncluded(in.number()),
        in.optionalWord(),
        in.optionalText(),
        in.flag() ? new UnitPrice(in.optionalText(), in.optionalWord(), in.optionalWord()) : null,
        in.optionalText());
  }

  private static Boolean taxIncluded(int code) {
    return code == 0 ? null : (Boolean) (code == 2);
  }

  private static void write(Stock stock, SlimSink out) {
    out.optionalWord(stock.channel());
    out.optionalWord(stock.location());
    out.optionalNumber(stock.quantity());
    out.optionalWord(stock.availability() == null ? null : stock.availability().name());
    out.optionalInstant(stock.availableFrom());
  }

  private static Stock stock(SlimCursor in) {
    return new Stock(
        in.optionalWord(),
        in.optionalWord(),
        in.optionalNumber(),
        availability(in.optionalWord()),
        in.optionalInstant());
  }

  private static Availability availability(String name) {
    return name == null ? null : Availability.valueOf(name);
  }

  private static void write(Offer offer, SlimSink out) {
    out.optionalWord(offer.channel());
    out.optionalInstant(offer.from());
    out.optionalInstant(offer.until());
  }

  private static Offer offer(SlimCursor in) {
    return new Offer(in.optionalWord(), in.optionalInstant(), in.optionalInstant());
  }
}

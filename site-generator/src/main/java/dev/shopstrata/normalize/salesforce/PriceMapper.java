package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.normalize.export.XmlElement;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a product costs by all price books. A book's prices are reductions of those in its
 * parent, and the lowest applies, as in the price lookup of B2C Commerce (ProductPriceModel).
 */
final class PriceMapper {
  private final Map<String, PriceBook> books;
  private final Flags flags;
  private final SourceOptions options;
  private final CatalogSink sink;

  PriceMapper(Map<String, PriceBook> books, Flags flags, SourceOptions options, CatalogSink sink) {
    this.books = books;
    this.flags = flags;
    this.options = options;
    this.sink = sink;
  }

  /** A price that could be read, with what it costs for one piece. */
  private record Read(
      Member<PriceTable> member, PriceBook book, BigDecimal amount, Instant from, Instant until) {
    boolean isDated() {
      return from != null || until != null;
    }
  }

  void map(String product, List<Member<PriceTable>> members) throws IOException {
    List<Read> prices = new ArrayList<>();
    for (Member<PriceTable> member : members) {
      XmlElement element = member.record().element();
      try {
        read(member).ifPresent(prices::add);
      } catch (UnreadableException e) {
        sink.quarantine(member.at(), e.getMessage(), element.raw());
      }
    }
    for (Read price : prices) {
      Optional<BigDecimal> regular = regular(price, prices);
      if (regular.isPresent() && regular.get().compareTo(price.amount()) <= 0) {
        sink.tally()
            .skipped("the price is no lower than the one it should reduce", price.member().at());
      } else {
        sink.price(Target.sku(product), price(price, regular), price.member().at());
      }
    }
  }

  private Optional<Read> read(Member<PriceTable> member) throws IOException {
    XmlElement element = member.record().element();
    PriceBook book = books.get(member.record().book());
    Optional<String> amount =
        element.all("amount").stream()
            .filter(a -> quantity(a) <= 1)
            .flatMap(a -> a.value().stream())
            .findFirst();
    if (amount.isEmpty()) {
      if (element.first("percentage").isPresent()) {
        sink.tally().skipped("the price is a percentage of others", member.at());
        return Optional.empty();
      }
      throw new UnreadableException("it has no \"amount\" for one piece");
    }
    Instant from = later(book.from(), Moments.read(element, "online-from", flags));
    Instant until = earlier(book.until(), Moments.read(element, "online-to", flags));
    BigDecimal value = new BigDecimal(Amounts.read(amount.get(), currency(book)));
    Read read = new Read(member, book, value, from, until);
    draft(read);
    return Optional.of(read);
  }

  private String currency(PriceBook book) throws IOException {
    return book.currency().isPresent() ? book.currency().get() : options.currency();
  }

  /** What the book's parents ask at that time: an undated price, else one of the same time. */
  private Optional<BigDecimal> regular(Read price, List<Read> all) {
    Set<String> seen = new HashSet<>(Set.of(price.book().id()));
    Optional<BigDecimal> regular = Optional.empty();
    Optional<String> parent = price.book().parent();
    while (parent.isPresent() && seen.add(parent.get())) {
      String id = parent.get();
      Optional<BigDecimal> found =
          all.stream()
              .filter(other -> other.book().id().equals(id))
              .filter(other -> !other.isDated() || covers(other, price))
              .filter(other -> other.book().currency().equals(price.book().currency()))
              .map(Read::amount)
              .findFirst();
      regular = found.isPresent() ? found : regular;
      parent = Optional.ofNullable(books.get(id)).flatMap(PriceBook::parent);
    }
    return regular;
  }

  private static boolean covers(Read other, Read price) {
    boolean begun =
        other.from() == null || (price.from() != null && !price.from().isBefore(other.from()));
    boolean lasts =
        other.until() == null || (price.until() != null && !price.until().isAfter(other.until()));
    return begun && lasts;
  }

  private Price price(Read read, Optional<BigDecimal> regular) throws IOException {
    PriceDraft draft = draft(read);
    regular.ifPresent(before -> draft.reducedFrom(before.toPlainString()));
    return draft.build();
  }

  private PriceDraft draft(Read read) throws IOException {
    PriceDraft draft =
        PriceDraft.of(currency(read.book()), read.amount().toPlainString())
            .channel(read.book().id())
            .during(read.from(), read.until());
    for (XmlElement amount : read.member().record().element().all("amount")) {
      draft.tier(quantity(amount), amount.value().orElse(""));
    }
    return draft;
  }

  /** From how many pieces on an amount is asked. */
  private static int quantity(XmlElement amount) {
    String text = amount.attribute("quantity").orElse("1");
    return Amounts.number(text)
        .filter(n -> n.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue)
        .orElseThrow(() -> new UnreadableException("a quantity is no number"));
  }

  private static Instant later(Instant a, Instant b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}

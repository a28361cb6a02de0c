package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.store.PriceScope;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PriceChoiceLawsTest {
  private static final Instant AS_OF = Instant.parse("2026-06-01T12:00:00Z");

  /** CATALOG's rules read aloud: strike out what isn't eligible, then narrow down rank by rank. */
  private static Optional<Price> naive(PriceScope scope, List<Price> prices) {
    List<Price> left = new ArrayList<>();
    for (Price price : prices) {
      boolean eligible =
          price.currency().equals(scope.currency())
              && (price.channel() == null || scope.channels().contains(price.channel()))
              && (price.country() == null
                  || price.country().equals(scope.country().orElse("nowhere")))
              && (price.customerGroup() == null
                  || price.customerGroup().equals(scope.customerGroup().orElse("nobody")))
              && (price.validFrom() == null || price.validFrom().compareTo(AS_OF) <= 0)
              && (price.validUntil() == null || price.validUntil().compareTo(AS_OF) > 0);
      if (eligible) {
        left.add(price);
      }
    }
    for (String channel : scope.channels()) {
      List<Price> inChannel = left.stream().filter(p -> channel.equals(p.channel())).toList();
      if (!inChannel.isEmpty()) {
        left = inChannel;
        break;
      }
    }
    left = preferring(left, left.stream().filter(p -> p.country() != null).toList());
    left = preferring(left, left.stream().filter(p -> p.customerGroup() != null).toList());
    left =
        preferring(
            left,
            left.stream().filter(p -> p.validFrom() != null || p.validUntil() != null).toList());
    Price best = null;
    for (Price price : left) {
      if (best == null
          || new BigDecimal(price.value()).compareTo(new BigDecimal(best.value())) < 0) {
        best = price;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Price> preferring(List<Price> all, List<Price> better) {
    return better.isEmpty() ? all : better;
  }

  @Property
  void the_chosen_price_is_the_one_the_rules_read_aloud_give(
      @ForAll("scopes") PriceScope scope, @ForAll("prices") List<Price> prices) {
    Optional<Price> chosen = new PriceChooser(scope, AS_OF).choose(prices);

    Optional<Price> expected = naive(scope, prices);
    assertThat(chosen).isEqualTo(expected);
    chosen.ifPresent(price -> assertThat(price).isSameAs(expected.get()));
  }

  @Property
  void a_store_without_a_group_never_shows_a_group_price(@ForAll("prices") List<Price> prices) {
    PriceScope open =
        new PriceScope("EUR", List.of("web", "shop"), Optional.of("DE"), Optional.empty());

    Optional<Price> chosen = new PriceChooser(open, AS_OF).choose(prices);

    assertThat(chosen.filter(price -> price.customerGroup() != null)).isEmpty();
  }

  @Provide
  Arbitrary<PriceScope> scopes() {
    return Combinators.combine(
            Arbitraries.of("EUR", "USD"),
            Arbitraries.of("web", "shop", "b2b").list().uniqueElements().ofMaxSize(3),
            Arbitraries.of("DE", "FR").optional(),
            Arbitraries.of("vip", "staff").optional())
        .as(PriceScope::new);
  }

  @Provide
  Arbitrary<List<Price>> prices() {
    Arbitrary<Instant> moments =
        Arbitraries.of(-1L, 0L, 1L).map(AS_OF::plusSeconds).injectNull(0.5);
    return Combinators.combine(
            Arbitraries.of("EUR", "EUR", "USD"),
            Arbitraries.of("9", "9.50", "9.5", "10", "10.00"),
            Arbitraries.of("DE", "FR").injectNull(0.5),
            Arbitraries.of("web", "shop", "b2b").injectNull(0.5),
            Arbitraries.of("vip", "staff").injectNull(0.5),
            moments,
            moments)
        .as(PriceChoiceLawsTest::price)
        .list()
        .ofMaxSize(8);
  }

  private static Price price(
      String currency,
      String value,
      String country,
      String channel,
      String group,
      Instant from,
      Instant until) {
    return new Price(
        currency, value, null, country, channel, group, from, until, null, null, null, null, null,
        null);
  }
}

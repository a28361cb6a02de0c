package dev.shopstrata.seo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.PlanSite;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.SitePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlternatesPropertyTest {
  record RandomStore(Set<String> locales, Set<Integer> products, String group, boolean index) {}

  @Provide
  Arbitrary<List<RandomStore>> stores() {
    Arbitrary<Set<String>> locales =
        Arbitraries.of("de", "de-AT", "en", "fr", "it").set().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Set<Integer>> products = Arbitraries.integers().between(1, 4).set();
    return Combinators.combine(
            locales, products, Arbitraries.of("a", "b"), Arbitraries.of(true, true, true, false))
        .as(RandomStore::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** Search engines ignore links that aren't answered: each listed page has the very same list. */
  @Property(tries = 150)
  void links_are_mutual_and_name_each_language_once(@ForAll("stores") List<RandomStore> stores) {
    List<SitePlan> plans = new ArrayList<>();
    for (int i = 0; i < stores.size(); i++) {
      plans.add(plan("store-" + i, stores.get(i)));
    }
    AlternateGroups groups = new AlternateGroups(plans);
    NavigableMap<String, List<Alternate>> byUrl = new TreeMap<>();
    for (SitePlan plan : plans) {
      StoreId store = plan.settings().store();
      for (PlannedPage page : PlanSite.pages(plan)) {
        String url = AbsoluteUrl.canonical(plan.settings().url(), page);
        byUrl.put(url, groups.of(store).of(page));
      }
    }

    byUrl.forEach(
        (url, alternates) -> {
          assertThat(alternates).extracting(Alternate::tag).doesNotHaveDuplicates();
          assertThat(alternates)
              .allSatisfy(a -> assertThat(byUrl.get(a.url())).isEqualTo(alternates));
          if (!alternates.isEmpty()) {
            assertThat(alternates).hasSizeGreaterThan(2);
            assertThat(alternates).extracting(Alternate::url).contains(url);
          }
        });
  }

  private static SitePlan plan(String id, RandomStore random) {
    PlanSite site =
        PlanSite.of(id, "-- pages/index.peb --\n-- pages/product.peb --\n---\nfor: products\n---\n")
            .url("https://" + id + ".example", "/")
            .locales(random.locales().toArray(String[]::new))
            .group(random.group())
            .catalog(
                builder ->
                    random
                        .products()
                        .forEach(p -> builder.product("p" + p, "Name " + p, "1.00", "Acme")));
    return random.index() ? site.plan() : site.noindex().plan();
  }
}

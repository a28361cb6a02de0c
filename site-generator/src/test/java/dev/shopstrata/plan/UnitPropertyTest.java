package dev.shopstrata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class UnitPropertyTest {
  @Property(tries = 20)
  void units_cover_each_page_once_in_order(@ForAll @IntRange(max = 400) int products) {
    SitePlan plan =
        PlanSite.of(
                "acme",
                """
                -- pages/brand.peb --
                ---
                for: brands
                ---
                -- pages/index.peb --
                -- pages/product.peb --
                ---
                for: products
                ---
                """)
            .locales("de", "fr")
            .catalog(
                builder -> {
                  for (int i = 0; i < products; i++) {
                    builder.product("id" + i, "Name " + i, "1.00", "Brand " + i % 90);
                  }
                })
            .plan();

    List<String> covered = new ArrayList<>();
    for (PlanUnit unit : plan.units()) {
      for (int i = unit.from(); i < unit.to(); i++) {
        covered.add(plan.sets().get(unit.set()).page(i).url());
      }
    }

    assertThat(covered).isEqualTo(PlanSite.urls(plan)).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void listing_pages_are_numbered_without_gaps(
      @ForAll @NotEmpty @Size(max = 20) List<@IntRange(max = 30) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 7) int pageSize) {
    ListingPages pages = new ListingPages(sizes, pageSize);

    int index = 0;
    for (int listing = 0; listing < sizes.size(); listing++) {
      assertThat(pages.pages(listing))
          .isEqualTo(Math.max(1, (int) Math.ceil(sizes.get(listing) / (double) pageSize)));
      for (int page = 1; page <= pages.pages(listing); page++) {
        assertThat(pages.listing(index)).isEqualTo(listing);
        assertThat(pages.page(index)).isEqualTo(page);
        index++;
      }
    }
    assertThat(pages.total()).isEqualTo(index);
  }
}

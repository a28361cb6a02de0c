package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfSeo;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.seo.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A product's page. */
record ProductSubject(Subject.OfProduct subject) implements SubjectView {
  private static final Map<String, Function<PageRender, Object>> VARIABLES =
      Map.of("product", page -> ((ProductSubject) page.subject()).product(page));

  private SfProduct product(PageRender page) {
    page.read(ReadKind.PRODUCT, subject.id());
    return page.locale().catalog().product(subject.position());
  }

  @Override
  public Optional<ReadId> own(LocaleView locale, PlannedPage page) {
    return Optional.of(new ReadId(ReadKind.PRODUCT, subject.id()));
  }

  @Override
  public String kind() {
    return "product";
  }

  @Override
  public Optional<String> title(PageRender page) {
    return Optional.of(((SfProduct) page.variable("product")).name());
  }

  @Override
  public Optional<String> description(PageRender page) {
    SfProduct product = (SfProduct) page.variable("product");
    return Optional.ofNullable(product.seo())
        .map(SfSeo::description)
        .or(() -> Optional.of(Excerpt.of(product.description())));
  }

  @Override
  public Optional<SfImage> image(PageRender page) {
    return Optional.ofNullable(((SfProduct) page.variable("product")).primaryImage());
  }

  @Override
  public Map<String, Function<PageRender, Object>> variables() {
    return VARIABLES;
  }

  @Override
  public List<Map<String, Object>> structuredData(PageRender page) {
    return StructuredPages.product(page, (SfProduct) page.variable("product"));
  }
}

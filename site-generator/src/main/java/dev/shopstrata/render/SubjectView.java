package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a page's subject means for its template. */
interface SubjectView {
  /** "site", "product", "category", "brand", "content" or "item". */
  String kind();

  /** The subject's own title. */
  Optional<String> title(PageRender page);

  /** What the page is about in a sentence or two, where the subject itself says so. */
  default Optional<String> description(PageRender page) {
    return Optional.empty();
  }

  /** The picture that stands for the subject. */
  default Optional<SfImage> image(PageRender page) {
    return Optional.empty();
  }

  /** The variables only pages of this kind have. */
  Map<String, Function<PageRender, Object>> variables();

  /** The page's JSON-LD documents; what they are made of is read. */
  List<Map<String, Object>> structuredData(PageRender page);

  /** The listing page's number, 1 for other pages. */
  default int number() {
    return 1;
  }

  /** How many pages the listing has, 1 for other pages. */
  default int pages() {
    return 1;
  }

  /** What finds the thing itself that the page is about, empty for pages about nothing else. */
  default Optional<ReadId> own(LocaleView locale, PlannedPage page) {
    return Optional.empty();
  }

  static SubjectView of(Subject subject) {
    if (subject instanceof Subject.OfProduct product) {
      return new ProductSubject(product);
    }
    if (subject instanceof Subject.OfCategory category) {
      return ListingSubject.of(category);
    }
    if (subject instanceof Subject.OfValue value) {
      return ListingSubject.of(value);
    }
    if (subject instanceof Subject.OfBrand brand) {
      return ListingSubject.of(brand);
    }
    if (subject instanceof Subject.OfContent content) {
      return new ContentSubject(content.content());
    }
    return subject instanceof Subject.OfItem item ? new ItemSubject(item) : new SiteSubject();
  }
}

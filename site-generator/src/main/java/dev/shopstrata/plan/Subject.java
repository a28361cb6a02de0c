package dev.shopstrata.plan;

import dev.shopstrata.catalog.FacetValue;
import dev.shopstrata.content.ContentPage;
import java.util.Map;

/** What one page is about. */
public sealed interface Subject {
  /** A stable name for problems, provenance and hreflang: {@code product:4711}; empty for none. */
  String key();

  /** Whether this is a later page of a listing. */
  default boolean continued() {
    return false;
  }

  /** The same on the first page of its listing. */
  default Subject first() {
    return this;
  }

  /** Which page of its listing it is, from 1. */
  default int number() {
    return 1;
  }

  /** A page of its own, such as home. */
  record Site() implements Subject {
    @Override
    public String key() {
      return "";
    }
  }

  /** A product by its position in the store's catalog. */
  record OfProduct(String id, int position) implements Subject {
    @Override
    public String key() {
      return "product:" + id;
    }
  }

  /** One page of a category's listing; {@code page} from 1 to {@code pages}. */
  record OfCategory(String id, int page, int pages) implements Subject {
    @Override
    public String key() {
      return "category:" + id + (page == 1 ? "" : "/" + page);
    }

    @Override
    public boolean continued() {
      return page > 1;
    }

    @Override
    public Subject first() {
      return new OfCategory(id, 1, pages);
    }

    @Override
    public int number() {
      return page;
    }
  }

  /**
   * One page of those of a category that have a value of a facet; {@code page} from 1 to {@code
   * pages}.
   */
  record OfValue(String category, FacetValue value, int page, int pages) implements Subject {
    @Override
    public String key() {
      String of = "category:" + category + "#" + value.facet() + "=" + value.value();
      return of + (page == 1 ? "" : "/" + page);
    }

    @Override
    public boolean continued() {
      return page > 1;
    }

    @Override
    public Subject first() {
      return new OfValue(category, value, 1, pages);
    }

    @Override
    public int number() {
      return page;
    }
  }

  /** One page of a brand's listing; {@code page} from 1 to {@code pages}. */
  record OfBrand(String name, int page, int pages) implements Subject {
    @Override
    public String key() {
      return "brand:" + name + (page == 1 ? "" : "/" + page);
    }

    @Override
    public boolean continued() {
      return page > 1;
    }

    @Override
    public Subject first() {
      return new OfBrand(name, 1, pages);
    }

    @Override
    public int number() {
      return page;
    }
  }

  /** A Markdown page. */
  record OfContent(ContentPage content) implements Subject {
    @Override
    public String key() {
      return "content:" + content.id();
    }
  }

  /** One item of a data list. */
  record OfItem(String list, String id, Map<String, Object> item) implements Subject {
    @Override
    public String key() {
      return "data:" + list + "/" + id;
    }
  }
}

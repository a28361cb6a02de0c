package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.content.RichText;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Takes the value of a read apart into its texts. */
final class ReadTexts {
  private final RecordComponents records = new RecordComponents();
  private final LocaleView locale;
  private final PageRead read;
  private final List<ReadText> texts = new ArrayList<>();

  private ReadTexts(LocaleView locale, PageRead read) {
    this.locale = locale;
    this.read = read;
  }

  static List<ReadText> of(LocaleView locale, PageRead read, Object value) {
    ReadTexts texts = new ReadTexts(locale, read);
    texts.walk("", "", value);
    if (read.kind() == ReadKind.STORE && read.key().equals("locales")) {
      texts.names();
    }
    return texts.texts;
  }

  private void walk(String record, String path, Object value) {
    if (value instanceof SfMoney money) {
      add(record, path, locale.formats().money(money));
    } else if (value instanceof RichText rich) {
      add(record, path, rich.html());
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> walk(record, join(path, String.valueOf(key)), inner));
    } else if (value instanceof Collection<?> items) {
      int index = 0;
      for (Object item : items) {
        walk(record, path + "[" + name(item, index) + "]", item);
        index++;
      }
    } else if (value instanceof Record known) {
      String owner = owner(known);
      String from = owner.isEmpty() ? path : "";
      records
          .of(known.getClass())
          .forEach(
              (name, component) ->
                  walk(owner.isEmpty() ? record : owner, join(from, name), component.get(known)));
    } else {
      Printing.text(value).ifPresent(text -> add(record, path, text));
    }
  }

  /** Languages are shown by their names, which follow from their tags. */
  private void names() {
    for (StoreLocale each : locale.store().settings().locales()) {
      add("", "[" + each.tag() + "].id", StoreModel.name(each));
    }
  }

  private void add(String record, String path, String text) {
    texts.add(new ReadText(read, record, path, text));
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String name(Object item, int index) {
    return item instanceof Map<?, ?> map && map.get("id") != null
        ? String.valueOf(map.get("id"))
        : Integer.toString(index);
  }

  /** The record of the catalog that a view shows. */
  private static String owner(Record value) {
    if (value instanceof SfProduct product) {
      return "product/" + product.id();
    }
    if (value instanceof SfProductCatalogItem card) {
      return "product/" + card.id();
    }
    if (value instanceof SfCategory category) {
      return "category/" + category.id();
    }
    if (value instanceof SfCategoryRef category) {
      return "category/" + category.id();
    }
    return value instanceof SfBrand brand ? "brand/" + brand.name() : "";
  }
}

package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.reason.CategoryStanding;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.ledger.LedgerKind;
import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.store.MissingRule;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Builds the category tree of one locale. A category is shown when the store has it, it or a
 * category below has products, and it has a name here (or the store shows the nameless, by id);
 * what lies below one that isn't shown moves up to the next that is.
 */
final class CategoryAssembler {
  private final StoreView store;
  private final StoreLocale locale;
  private final Selection selection;
  private final ViewTexts texts;

  CategoryAssembler(StoreView store, StoreLocale locale, Selection selection) {
    this.store = store;
    this.locale = locale;
    this.selection = selection;
    this.texts = new ViewTexts(locale, store.richText());
  }

  LocaleCategories assemble() {
    List<Integer> shown = shown();
    NavigableMap<Integer, String> slugs = slugs(shown);
    NavigableMap<Integer, List<SfCategoryRef>> trails = new TreeMap<>();
    for (int index : shown) {
      trails.put(index, trail(index, slugs, trails));
    }
    NavigableMap<Integer, Deque<SfCategory>> children = new TreeMap<>();
    NavigableMap<Integer, SfCategory> built = new TreeMap<>();
    // Parents stand before children, so from the end on each one's children are there already.
    for (int i = shown.size() - 1; i >= 0; i--) {
      int index = shown.get(i);
      Deque<SfCategory> below = children.getOrDefault(index, new ArrayDeque<>());
      SfCategory category = category(index, trails.get(index), List.copyOf(below));
      built.put(index, category);
      children
          .computeIfAbsent(parent(index, trails.keySet()::contains), p -> new ArrayDeque<>())
          .addFirst(category);
    }
    return new LocaleCategories(new ArrayList<>(built.values()), built, trails);
  }

  private CategoryTree tree() {
    return store.categories().tree();
  }

  private List<Integer> shown() {
    return IntStream.range(0, tree().size())
        .filter(index -> standing(index) == CategoryStanding.SHOWN)
        .boxed()
        .toList();
  }

  /** Whether the locale shows a category, and why not. */
  CategoryStanding standing(int index) {
    CategoryStanding inStore = store.categories().standing(index);
    if (inStore != CategoryStanding.SHOWN) {
      return inStore;
    }
    if (selection.group(index).size() == 0) {
      return CategoryStanding.EMPTY;
    }
    boolean showNameless = store.settings().catalog().missingName() == MissingRule.SHOW;
    return showNameless || texts.text(tree().category(index).name()) != null
        ? CategoryStanding.SHOWN
        : CategoryStanding.NAMELESS;
  }

  private int parent(int index, IntPredicate isShown) {
    int above = store.categories().parent(index);
    while (above >= 0 && !isShown.test(above)) {
      above = store.categories().parent(above);
    }
    return above;
  }

  private String name(Category category) {
    String name = texts.text(category.name());
    return name == null ? category.id() : name;
  }

  private NavigableMap<Integer, String> slugs(List<Integer> shown) {
    List<Integer> byId =
        shown.stream()
            .sorted(Comparator.comparing(i -> tree().category(i).id(), IdOrder.COMPARATOR))
            .toList();
    List<String> plain = byId.stream().map(index -> slug(tree().category(index))).toList();
    IntFunction<String> ids = i -> tree().category(byId.get(i)).id();
    KeptSlugs kept =
        KeptSlugs.of(
            store.ledger(), locale.tag(), LedgerKind.CATEGORY, plain.size(), plain::get, ids);
    Map<Integer, Integer> rounds = SlugCollisions.resolve(plain.size(), plain::get, ids, kept);
    NavigableMap<Integer, String> slugs = new TreeMap<>();
    for (int i = 0; i < plain.size(); i++) {
      int index = byId.get(i);
      String id = tree().category(index).id();
      slugs.put(index, Slugs.suffixed(plain.get(i), id, rounds.getOrDefault(i, 0)));
    }
    return slugs;
  }

  /** The slug before collisions. */
  String slug(Category category) {
    String given = texts.text(category.slug());
    return given == null ? store.slugs().fromNameOrId(name(category), category.id()) : given;
  }

  private List<SfCategoryRef> trail(
      int index, Map<Integer, String> slugs, Map<Integer, List<SfCategoryRef>> trails) {
    Category category = tree().category(index);
    int above = parent(index, trails::containsKey);
    List<SfCategoryRef> trail = new ArrayList<>(above < 0 ? List.of() : trails.get(above));
    List<String> path = new ArrayList<>(trail.stream().map(SfCategoryRef::slug).toList());
    String slug = slugs.get(index);
    path.add(slug);
    String url = store.urls().category(locale, category.id(), slug, String.join("/", path));
    trail.add(new SfCategoryRef(category.id(), name(category), slug, url));
    return List.copyOf(trail);
  }

  private SfCategory category(int index, List<SfCategoryRef> trail, List<SfCategory> below) {
    Category category = tree().category(index);
    SfCategoryRef self = trail.get(trail.size() - 1);
    List<SfCategoryRef> breadcrumb = trail.subList(0, trail.size() - 1);
    return new SfCategory(
        self.id(),
        self.name(),
        self.slug(),
        self.url(),
        below,
        breadcrumb.isEmpty() ? null : breadcrumb.get(breadcrumb.size() - 1).id(),
        texts.richText(category.description()),
        texts.image(category.image()),
        selection.group(index).size(),
        texts.seo(category.seo()),
        breadcrumb,
        category.custom() == null ? Map.of() : Collections.unmodifiableMap(category.custom()));
  }
}

package dev.shopstrata.render;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The variables of a page, each made when it is first asked for. */
final class ModelScope extends AbstractMap<String, Object> {
  private static final Map<String, Function<PageRender, Object>> EVERYWHERE =
      Map.of(
          "store",
          StoreModel::of,
          "site",
          page -> page.store().settingsOn(page),
          "data",
          page -> page.store().data().on(page),
          "categories",
          ModelScope::categories);

  /** Variables that only pages have; a fragment is the same on all of them. */
  static final Set<String> OF_PAGES =
      Set.of("page", "product", "category", "brand", "listing", "content", "item");

  private final PageRender page;
  private final Map<String, Object> made = new HashMap<>();

  ModelScope(PageRender page) {
    this.page = page;
  }

  private static Object categories(PageRender page) {
    page.read(ReadKind.CATEGORIES, "");
    return page.locale().catalog().categories();
  }

  private Function<PageRender, Object> maker(Object name) {
    Function<PageRender, Object> everywhere = EVERYWHERE.get(name);
    if (everywhere != null || page.planned().isEmpty()) {
      return everywhere;
    }
    return name.equals("page") ? PageModel::of : page.subject().variables().get(name);
  }

  @Override
  public Object get(Object name) {
    Object known = made.get(name);
    if (known != null) {
      return known;
    }
    Function<PageRender, Object> maker = maker(name);
    if (maker == null) {
      return null;
    }
    Object value = maker.apply(page);
    made.put((String) name, value);
    return value;
  }

  @Override
  public boolean containsKey(Object name) {
    return maker(name) != null;
  }

  /** The names of all variables there are here. */
  List<String> names() {
    Set<String> names = new TreeSet<>(EVERYWHERE.keySet());
    if (page.planned().isPresent()) {
      names.add("page");
      names.addAll(page.subject().variables().keySet());
    }
    return new ArrayList<>(names);
  }

  @Override
  public Object put(String name, Object value) {
    throw new TemplateProblem(TemplateFaults.variableReserved(name), null, 0, name);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    throw new UnsupportedOperationException("variables are asked for by name");
  }
}

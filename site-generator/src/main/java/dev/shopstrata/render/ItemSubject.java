package dev.shopstrata.render;

import dev.shopstrata.plan.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The page of one item of a data list. */
record ItemSubject(Subject.OfItem subject) implements SubjectView {
  private static final Map<String, Function<PageRender, Object>> VARIABLES =
      Map.of("item", page -> ((ItemSubject) page.subject()).item(page));

  private Map<String, Object> item(PageRender page) {
    page.read(ReadKind.PAGE, "item");
    return subject.item();
  }

  @Override
  public String kind() {
    return "item";
  }

  @Override
  public Optional<String> title(PageRender page) {
    Map<String, Object> item = item(page);
    Object title = item.getOrDefault("title", item.get("name"));
    return Optional.ofNullable(title).map(String::valueOf);
  }

  @Override
  public Map<String, Function<PageRender, Object>> variables() {
    return VARIABLES;
  }

  @Override
  public List<Map<String, Object>> structuredData(PageRender page) {
    return StructuredPages.breadcrumbs(page);
  }
}

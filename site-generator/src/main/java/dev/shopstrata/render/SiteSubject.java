package dev.shopstrata.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A page of its own. */
record SiteSubject() implements SubjectView {
  @Override
  public String kind() {
    return "site";
  }

  @Override
  public Optional<String> title(PageRender page) {
    return Optional.empty();
  }

  @Override
  public Map<String, Function<PageRender, Object>> variables() {
    return Map.of();
  }

  @Override
  public List<Map<String, Object>> structuredData(PageRender page) {
    return StructuredPages.single(page);
  }
}

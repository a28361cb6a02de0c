package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.plan.PlannedPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A Markdown page. */
record ContentSubject(ContentPage content) implements SubjectView {
  static final Lazy.Shape<PageRender> SHAPE =
      Lazy.Shape.<PageRender>named("content")
          .with("id", Forms.TEXT, page -> of(page).id())
          .with("title", Forms.TEXT, page -> page.subject().title(page).orElse(of(page).id()))
          .with("html", Forms.OPEN, page -> Links.markdown(page, of(page).markdown()))
          .with("front", Forms.OPEN, page -> of(page).front().toJava());

  private static final Map<String, Function<PageRender, Object>> VARIABLES =
      Map.of(
          "content",
          page -> {
            page.read(ReadKind.CONTENT, of(page).id());
            return SHAPE.of(page);
          });

  private static ContentPage of(PageRender page) {
    return ((ContentSubject) page.subject()).content;
  }

  @Override
  public Optional<ReadId> own(LocaleView locale, PlannedPage page) {
    return Optional.of(new ReadId(ReadKind.CONTENT, content.id()));
  }

  @Override
  public String kind() {
    return "content";
  }

  @Override
  public Optional<String> title(PageRender page) {
    page.read(ReadKind.CONTENT, content.id());
    return content.front().text("title");
  }

  @Override
  public Optional<String> description(PageRender page) {
    page.read(ReadKind.CONTENT, content.id());
    return content.front().text("description");
  }

  @Override
  public Optional<SfImage> image(PageRender page) {
    page.read(ReadKind.CONTENT, content.id());
    return content.front().text("image").map(url -> new SfImage(url, "", null, null));
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

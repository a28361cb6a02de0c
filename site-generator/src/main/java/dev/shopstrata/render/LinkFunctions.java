package dev.shopstrata.render;

import java.util.List;
import java.util.Optional;

/** Links to pages. */
final class LinkFunctions {
  private final ComponentResolver components;

  LinkFunctions(ComponentResolver components) {
    this.components = components;
  }

  List<Callable> functions() {
    return List.of(
        Callable.of("url", this::url, "target"),
        Callable.of("hasPage", LinkFunctions::hasPage, "target"),
        Callable.of("absolute", LinkFunctions::absolute, "url"));
  }

  List<Callable> filters() {
    return List.of(
        Callable.of("safeUrl", call -> SafeUrls.of(call.inputText())),
        Callable.of("fileUrl", call -> FileUrls.of(call.page(), call.inputText())));
  }

  private Object url(Call call) {
    Object target = call.argument("target");
    if (target instanceof Record subject
        && components.ofRecord(subject, "url") instanceof String url) {
      return url;
    }
    String name = call.text("target");
    PageRender page = call.page();
    Optional<String> url = Links.url(page, name);
    if (url.isEmpty()) {
      call.report(Links.unknown(page, name));
    }
    return url.orElse(SafeUrls.NOWHERE);
  }

  private static Object hasPage(Call call) {
    return Links.url(call.page(), call.text("target")).isPresent();
  }

  private static Object absolute(Call call) {
    call.page().read(ReadKind.STORE, "url");
    return call.page().store().absolute(call.text("url"));
  }
}

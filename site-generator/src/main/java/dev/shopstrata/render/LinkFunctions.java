package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.catalog.view.SfImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links to pages, assets and images. */
final class LinkFunctions {
  /** An image ready for an {@code img} element; sizes in pixels, null when unknown. */
  record ImageView(String src, Integer width, Integer height, String alt) {}

  private final ComponentResolver components;

  LinkFunctions(ComponentResolver components) {
    this.components = components;
  }

  List<Callable> functions() {
    return List.of(
        Callable.of("url", this::url, "target"),
        Callable.of("hasPage", LinkFunctions::hasPage, "target"),
        Callable.of("absolute", LinkFunctions::absolute, "url"),
        Callable.of("asset", LinkFunctions::asset, "path"),
        Callable.of("image", LinkFunctions::image, "image", "options"));
  }

  List<Callable> filters() {
    return List.of(Callable.of("safeUrl", call -> SafeUrls.of(call.inputText())));
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

  private static Object asset(Call call) {
    String path = call.text("path");
    PageRender page = call.page();
    page.read(ReadKind.ASSET, path);
    Optional<Asset> asset = page.store().site().assets().find(path);
    if (asset.isEmpty()) {
      call.report(TemplateFaults.assetMissing(path, page.store().assetNames()));
    }
    return asset.map(Asset::url).orElse("");
  }

  private static Object image(Call call) {
    Object given = call.argument("image");
    if (given == null) {
      return null;
    }
    SfImage image =
        given instanceof SfImage known ? known : new SfImage(call.text("image"), "", null, null);
    Object width = options(call).get("width");
    if (width != null && !(width instanceof Number)) {
      throw call.invalid("width", "a number", width);
    }
    String src = source(call, image.url());
    String alt = image.alt() == null ? "" : image.alt();
    if (!(width instanceof Number wanted) || image.width() == null || image.height() == null) {
      return new ImageView(src, image.width(), image.height(), alt);
    }
    int shown = Math.min(wanted.intValue(), image.width());
    long height = Math.round(image.height() * (double) shown / image.width());
    return new ImageView(src, shown, (int) height, alt);
  }

  private static Map<?, ?> options(Call call) {
    if (!call.has("options")) {
      return Map.of();
    }
    if (call.argument("options") instanceof Map<?, ?> options) {
      return options;
    }
    throw call.invalid("options", "a map such as {width: 400}", call.argument("options"));
  }

  /** Images of the store itself get its base path, others only need a safe scheme. */
  private static String source(Call call, String url) {
    String safe = SafeUrls.of(url);
    if (safe.startsWith("//") || safe.contains("://") || safe.equals(SafeUrls.NOWHERE)) {
      return safe;
    }
    call.page().read(ReadKind.STORE, "basePath");
    String base = call.page().store().settings().url().basePath();
    String path = safe.startsWith("/") ? safe.substring(1) : safe;
    return safe.startsWith(base) && base.length() > 1 ? safe : base + path;
  }
}

package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses of assets, and the elements that load them. */
final class AssetFunctions {
  private AssetFunctions() {}

  static List<Callable> functions() {
    return List.of(
        Callable.of("asset", AssetFunctions::url, "path"),
        Callable.of("script", call -> element(call, AssetElement.SCRIPT), "path"),
        Callable.of("style", call -> element(call, AssetElement.STYLE), "path", "media"),
        Callable.of("preload", call -> element(call, AssetElement.PRELOAD), "path"));
  }

  private static Object url(Call call) {
    return find(call).map(Asset::url).orElse("");
  }

  private static Object element(Call call, AssetElement element) {
    String path = call.text("path");
    if (!element.takes(path)) {
      throw call.invalid("path", element.wanted(), path);
    }
    String media = call.textOr("media", "");
    return new SafeString(
        find(call)
            .map(asset -> imports(call.page(), asset, element) + element.html(asset, media))
            .orElse(""));
  }

  /**
   * Links to what a script imports: browsers would find out one after the other. The script's own
   * URL changes with those it imports, so they are no reads.
   */
  private static String imports(PageRender page, Asset script, AssetElement element) {
    return element != AssetElement.SCRIPT
        ? ""
        : script.imports().stream()
            .filter(page::preloads)
            .map(path -> page.store().site().assets().assets().get(path))
            .map(asset -> AssetElement.PRELOAD.html(asset, ""))
            .collect(Collectors.joining());
  }

  private static Optional<Asset> find(Call call) {
    String path = call.text("path");
    PageRender page = call.page();
    page.read(ReadKind.ASSET, path);
    Optional<Asset> asset = page.store().site().assets().find(path);
    if (asset.isEmpty()) {
      call.report(TemplateFaults.assetMissing(path, page.store().assetNames()));
    }
    return asset;
  }
}

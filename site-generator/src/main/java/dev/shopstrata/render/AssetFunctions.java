package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Optional;

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
    return new SafeString(find(call).map(asset -> element.html(asset, media)).orElse(""));
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

package dev.shopstrata.render;

/** Addresses of files that a catalog names: pictures and documents. */
final class FileUrls {
  private FileUrls() {}

  /** Files of the store itself get its base path, others only need a safe scheme. */
  static String of(PageRender page, String url) {
    String safe = SafeUrls.of(url);
    if (safe.startsWith("//") || safe.contains("://") || safe.equals(SafeUrls.NOWHERE)) {
      return safe;
    }
    page.read(ReadKind.STORE, "basePath");
    String base = page.store().settings().url().basePath();
    String path = safe.startsWith("/") ? safe.substring(1) : safe;
    return safe.startsWith(base) && base.length() > 1 ? safe : base + path;
  }
}

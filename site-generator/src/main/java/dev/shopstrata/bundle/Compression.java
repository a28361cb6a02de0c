package dev.shopstrata.bundle;

import java.util.Locale;
import java.util.Set;

/** Knows which content types are packed already. */
final class Compression {
  private static final Set<String> PACKED =
      Set.of(
          "application/gzip",
          "application/pdf",
          "application/vnd.rar",
          "application/x-7z-compressed",
          "application/zip",
          "application/zstd",
          "font/woff",
          "font/woff2",
          "image/avif",
          "image/gif",
          "image/jpeg",
          "image/png",
          "image/webp");

  private Compression() {}

  /** Whether compressing such a file again gains nothing. */
  static boolean isPacked(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return PACKED.contains(type) || type.startsWith("video/") || type.startsWith("audio/");
  }
}

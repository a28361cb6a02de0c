package dev.shopstrata.asset;

import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;

/** Where a store's assets are published; their folder is the store's base path. */
final class AssetNames {
  private static final int FINGERPRINT = 12;

  private final String base;

  /**
   * @param basePath begins and ends with a slash
   */
  AssetNames(String basePath) {
    this.base = basePath.substring(1);
  }

  /** {@code styles/shop/main.css} → {@code assets/shop/main.0123456789ab.css}. */
  SitePath fingerprinted(TreePath logical, Digest digest) {
    String below = logical.below(logical.top());
    int dot = below.lastIndexOf('.');
    return SitePath.of(
        base
            + "assets/"
            + below.substring(0, dot)
            + "."
            + digest.prefix(FINGERPRINT)
            + below.substring(dot));
  }

  /** {@code public/favicon.ico} → {@code favicon.ico}. */
  private SitePath stable(TreePath logical) {
    return SitePath.of(base + logical.below("public"));
  }

  /** Why a public file has no path below the base path, or nothing when it has one. */
  Optional<String> violation(TreePath logical) {
    return SitePath.violation(base + logical.below("public"));
  }

  /** A file whose name stays when its content changes. */
  Asset stable(TreePath logical, Content content) {
    SitePath file = stable(logical);
    return new Asset(logical, file, file.url(), content, "", List.of());
  }

  /** A file that is named after its own content. */
  Asset fingerprinted(TreePath logical, BytesContent content) {
    return script(logical, content.digest(), content, List.of());
  }

  /**
   * A script.
   *
   * @param madeOf names it
   */
  Asset script(TreePath logical, Digest madeOf, BytesContent content, List<TreePath> imports) {
    SitePath file = fingerprinted(logical, madeOf);
    String integrity = Integrity.of(content.bytes());
    return new Asset(logical, file, file.url(), content, integrity, imports);
  }
}

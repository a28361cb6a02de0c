package dev.shopstrata.layer;

import dev.shopstrata.tree.TreePath;
import java.util.Locale;
import java.util.Set;

/** What a file is to merging, told by its path alone. */
enum FileKind {
  /** Merged key by key. */
  STRUCTURED("a structured file"),
  /** A template under {@code pages/}: may inherit front matter. */
  PAGE("a template"),
  TEMPLATE("a template"),
  MARKDOWN("a Markdown file"),
  SCRIPT("a script"),
  /** Two of these in a row are no longer one: JSON, XML, HTML. */
  DOCUMENT("a document with one root"),
  BINARY("a binary file"),
  /** Patches the catalog; every layer's file counts on its own. */
  OVERLAY("a catalog file"),
  /** Style sheets and plain text: the only files that additions can follow. */
  TEXT("a text file");

  private static final Set<String> DATA = Set.of("yaml", "yml", "json");
  private static final Set<String> SCRIPTS = Set.of("js", "mjs", "cjs", "ts", "mts", "wasm", "map");
  private static final Set<String> DOCUMENTS =
      Set.of("json", "webmanifest", "xml", "html", "htm", "xhtml", "svg", "yaml", "yml", "toml");
  private static final Set<String> BINARIES =
      Set.of(
          "avif", "bmp", "br", "eot", "gif", "gz", "ico", "jpeg", "jpg", "mp3", "mp4", "ogg", "otf",
          "pdf", "png", "tif", "tiff", "ttf", "wav", "webm", "webp", "woff", "woff2", "zip", "zst");

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  /** How messages call it: "a script". */
  String label() {
    return label;
  }

  static FileKind of(TreePath path) {
    String extension = path.extension().toLowerCase(Locale.ROOT);
    String top = path.top();
    if (top.equals("catalog")) {
      return OVERLAY;
    }
    if (path.value().equals("site.yaml")
        || path.value().equals("styles/tokens.yaml")
        || (top.equals("i18n") && extension.equals("yaml"))
        || (top.equals("data") && DATA.contains(extension))) {
      return STRUCTURED;
    }
    if (extension.equals("peb")) {
      return top.equals("pages") ? PAGE : TEMPLATE;
    }
    if (extension.equals("md")) {
      return MARKDOWN;
    }
    if (SCRIPTS.contains(extension)) {
      return SCRIPT;
    }
    if (DOCUMENTS.contains(extension)) {
      return DOCUMENT;
    }
    return BINARIES.contains(extension) ? BINARY : TEXT;
  }
}

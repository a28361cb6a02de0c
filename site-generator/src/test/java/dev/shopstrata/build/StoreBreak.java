package dev.shopstrata.build;

/** Ways to break one of two stores, {@code de}, one for each stage that can fail for one store. */
enum StoreBreak {
  LAYER_YAML("yaml-invalid", "layers/stores/de/layer.yaml", "extends: [brands/acme\nstore: de\n"),
  LAYER_KEY("layer-key-unknown", "layers/markets/de/layer.yaml", "extends: [base]\nextend: []\n"),
  EXTENDS("layer-unknown", "layers/markets/de/layer.yaml", "extends: [bass]\n"),
  ORDER(
      "layer-order-contradictory",
      "layers/stores/de/layer.yaml",
      "extends: [base, brands/acme]\nstore: de\n"),
  CYCLE("layer-cycle", "layers/markets/de/layer.yaml", "extends: [stores/de]\n"),
  STORE_ID("store-id-invalid", "layers/stores/de/layer.yaml", "extends: [base]\nstore: D E\n"),
  FILE_NAME("layer-name-unknown", "layers/stores/de/sytles/main.css", "a {}\n"),
  ADDITION("addition-without-file", "layers/markets/de/public/hints+.txt", "more\n"),
  MERGE("merge-append-invalid", "layers/stores/de/data/nav.yaml", "top+: 1\n"),
  PROTECTED(
      "override-protected",
      "layers/base/layer.yaml",
      "extends: []\nprotect: [public/logo.svg]\n",
      "layers/stores/de/public/logo.svg",
      "<svg/>\n"),
  SETTINGS("settings-key-unknown", "layers/markets/de/site.yaml", "nmae: Acme\n"),
  SETTINGS_YAML("yaml-invalid", "layers/markets/de/site.yaml", "seo: {group\n"),
  CATALOG("catalog-unknown", "layers/markets/de/site.yaml", "seo: {group: de}\ncatalog: {id: x}\n"),
  CATALOG_FORMAT(
      "catalog-format-unknown",
      "catalogs/other/catalog.yaml",
      "format: none\npath: .\n",
      "layers/markets/de/site.yaml",
      "seo: {group: de}\ncatalog: {id: other}\n"),
  EXPORT(
      "catalog-input-invalid",
      "catalogs/other/catalog.yaml",
      "format: commercetools-json\npath: export\n",
      "catalogs/other/export/Product.json",
      "[{\"key\": \n",
      "layers/markets/de/site.yaml",
      "seo: {group: de}\ncatalog: {id: other}\n"),
  SNAPSHOT(
      "snapshot-not-found",
      "catalogs/other/catalog.yaml",
      "format: snapshot\npath: nowhere\n",
      "layers/markets/de/site.yaml",
      "seo: {group: de}\ncatalog: {id: other}\n"),
  OVERLAY_YAML("yaml-invalid", "layers/stores/de/catalog/products.yaml", "aurora: {name\n"),
  OVERLAY("overlay-invalid", "layers/stores/de/catalog/products.yaml", "aurora: 7\n"),
  CONTENT(
      "content-date-invalid",
      "layers/stores/de/content/a.md",
      "---\ntitle: A\nfrom: soon\n---\nText\n"),
  FRONT_MATTER("page-for-unknown", "layers/stores/de/pages/a.peb", "---\nfor: lamps\n---\nx\n"),
  PATHS(
      "path-collision",
      "layers/stores/de/pages/a.peb",
      "---\npath: /same/\n---\nx\n",
      "layers/stores/de/pages/b.peb",
      "---\npath: /same/\n---\nx\n"),
  STYLE("css-invalid", "layers/stores/de/styles/extra.css", "a { color: red\n"),
  IMPORT("css-import-missing", "layers/stores/de/styles/extra.css", "@import \"none.css\";\n"),
  TOKENS("token-invalid", "layers/stores/de/styles/tokens.yaml", "a: \"}\"\n"),
  TEMPLATE("template-missing", "layers/stores/de/pages/index.peb", "{% include \"none.peb\" %}\n"),
  SYNTAX("template-syntax", "layers/stores/de/pages/index.peb", "{% if %}\n"),
  VARIABLE("variable-unknown", "layers/stores/de/pages/index.peb", "{{ nonsense }}\n");

  private final String code;
  private final String files;

  StoreBreak(String code, String... pathsAndTexts) {
    this.code = code;
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      all.append("-- ").append(pathsAndTexts[i]).append(" --\n").append(pathsAndTexts[i + 1]);
    }
    this.files = all.toString();
  }

  /** The only errors that are expected, by code. */
  String code() {
    return code;
  }

  String files() {
    return files;
  }
}

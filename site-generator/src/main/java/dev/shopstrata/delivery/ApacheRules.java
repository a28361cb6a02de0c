package dev.shopstrata.delivery;

/** Writes an {@code .htaccess} for Apache, or a part of its configuration. */
final class ApacheRules {
  private final ServingRules rules;

  ApacheRules(ServingRules rules) {
    this.rules = rules;
  }

  String text() {
    StringBuilder text = new StringBuilder("DirectoryIndex index.html\nDirectorySlash On\n");
    text.append("<IfModule mod_headers.c>\n");
    rules.all().forEach((name, value) -> text.append(header(name, value, "")));
    rules
        .pages()
        .forEach(
            (name, value) ->
                text.append(header(name, value, " \"expr=%{CONTENT_TYPE} =~ m#^text/html#\"")));
    text.append(header("Cache-Control", "public, max-age=0, must-revalidate", ""));
    rules
        .caches()
        .forEach(
            (path, cache) -> {
              String end = path.endsWith("/") ? "" : "$";
              String where = "expr=%{REQUEST_URI} =~ m#^" + PathText.pattern(path) + end + "#";
              text.append(header("Cache-Control", cache.cacheControl(), " " + quoted(where)));
            });
    text.append("</IfModule>\n<IfModule mod_alias.c>\n");
    for (Moved moved : rules.moved()) {
      String from = "^" + PathText.pattern(PathText.decoded(moved.from()));
      String to = moved.isGone() ? "" : " " + quoted(moved.to().replace("$", "\\$"));
      String all = from + (moved.open() ? "" : "$");
      text.append("RedirectMatch " + moved.status() + " " + quoted(all) + to + "\n");
    }
    text.append("</IfModule>\n");
    for (String folder : rules.notFound()) {
      String pages =
          "ErrorDocument 404 "
              + quoted(folder + "404.html")
              + "\n"
              + "ErrorDocument 410 "
              + quoted(folder + "404.html")
              + "\n";
      String where = "%{REQUEST_URI} =~ m#^" + PathText.pattern(folder) + "#";
      text.append(folder.equals("/") ? pages : "<If " + quoted(where) + ">\n" + pages + "</If>\n");
    }
    return text.toString();
  }

  /** A percent sign begins a variable in a header's value. */
  private static String header(String name, String value, String when) {
    return "Header always set " + name + " " + quoted(value.replace("%", "%%")) + when + "\n";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}

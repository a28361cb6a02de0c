package dev.shopstrata.plan;

import dev.shopstrata.problem.Location;

/**
 * Who wants a path.
 *
 * @param what how a message names it: {@code page "product" of product:4711 in "de"}
 */
record Claim(String what, Location at) {
  static Claim of(PlannedPage page) {
    String key = page.subject().key();
    return new Claim(
        "page \""
            + page.template().name()
            + "\""
            + (key.isEmpty() ? "" : " of " + key)
            + " in \""
            + page.locale().tag()
            + "\"",
        page.template().at());
  }

  static Claim of(OtherFile file) {
    return new Claim("file \"" + file.source() + "\"", file.at());
  }

  static Claim of(PlannedRedirect redirect) {
    return new Claim("redirect from \"" + redirect.redirect().from() + "\"", redirect.at());
  }
}

package dev.shopstrata.asset;

import dev.shopstrata.tree.Digest;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was taken apart already, by content: stores share most of their layers. */
final class AssetMemo {
  private final ConcurrentHashMap<Digest, Sheet> sheets = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Digest, Script> scripts = new ConcurrentHashMap<>();

  /** A style; nothing is kept of a text that can't be read. */
  Optional<Sheet> sheet(Digest digest, Supplier<Optional<String>> text) {
    Sheet known = sheets.get(digest);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Sheet> made = text.get().map(CssScanner::scan);
    made.ifPresent(sheet -> sheets.put(digest, sheet));
    return made;
  }

  /** A script; nothing is kept of a text that can't be read. */
  Optional<Script> script(Digest digest, Supplier<Optional<String>> text) {
    Script known = scripts.get(digest);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Script> made = text.get().map(ScriptScanner::scan);
    made.ifPresent(script -> scripts.put(digest, script));
    return made;
  }
}

package dev.shopstrata.render;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.FrontMatter;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The layer files that were resolved as templates, under keys that name layer, path and content.
 * Nothing else can be opened: neither the disk nor the class path is ever asked.
 */
final class TemplateFiles implements Loader<String> {
  private final Map<String, LayerFile> byKey = new ConcurrentHashMap<>();

  /** Makes a file known and gives its key. */
  String register(LayerFile file) {
    String key = file.layer() + ":" + file.path() + "@" + file.content().digest().prefix(16);
    byKey.putIfAbsent(key, file);
    return key;
  }

  LayerFile file(String key) {
    LayerFile file = byKey.get(key);
    if (file == null) {
      throw new LoaderException(null, "\"" + key + "\" is no template");
    }
    return file;
  }

  /** The layer file an exception names, empty when it names none. */
  Optional<LayerFile> find(String key) {
    return key == null ? Optional.empty() : Optional.ofNullable(byKey.get(key));
  }

  /** Where a word stands in a line of a file; without column when it isn't there. */
  static Location locate(LayerFile file, int line, String word) {
    try {
      String text = new String(file.content().bytes(), StandardCharsets.UTF_8);
      int column =
          line < 1
              ? 0
              : text.lines().skip(line - 1L).findFirst().map(l -> l.indexOf(word) + 1).orElse(0);
      return Location.of(file.display(), line, word.isEmpty() ? 0 : column);
    } catch (IOException e) {
      return Location.of(file.display(), line, 0);
    }
  }

  @Override
  public Reader getReader(String key) {
    LayerFile file = file(key);
    try {
      String text = new String(file.content().bytes(), StandardCharsets.UTF_8);
      // The planner reads the front matter and reports what is wrong with it.
      return new StringReader(FrontMatter.read(text, file.display(), new Problems()).body());
    } catch (IOException e) {
      throw new LoaderException(e, "cannot read " + file.display());
    }
  }

  @Override
  public String resolveRelativePath(String key, String anchor) {
    return key;
  }

  @Override
  public String createCacheKey(String key) {
    return key;
  }

  @Override
  public boolean resourceExists(String key) {
    return byKey.containsKey(key);
  }

  @Override
  public void setCharset(String charset) {
    throw new UnsupportedOperationException("templates are UTF-8");
  }

  @Override
  public void setPrefix(String prefix) {
    throw new UnsupportedOperationException("template keys are absolute");
  }

  @Override
  public void setSuffix(String suffix) {
    throw new UnsupportedOperationException("template keys are absolute");
  }
}

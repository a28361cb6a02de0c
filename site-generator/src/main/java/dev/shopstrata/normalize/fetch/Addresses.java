package dev.shopstrata.normalize.fetch;

import java.net.URI;
import java.util.Locale;

/** Tells which addresses may be asked. */
final class Addresses {
  private Addresses() {}

  /** The address, when it is one of a listed host. */
  static URI checked(URI url, FetchConfig config) throws FetchFailure {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw new FetchFailure("only https and http addresses are fetched");
    }
    if (url.getHost() == null || url.getUserInfo() != null) {
      throw new FetchFailure("the address has no host, or a name and password before it");
    }
    if (!config.hosts().contains(url.getHost().toLowerCase(Locale.ROOT))) {
      throw new FetchFailure("\"" + url.getHost() + "\" is not among \"hosts\"");
    }
    return url;
  }

  /** The file's name: the last part of the path. */
  static String name(URI url) {
    String path = url.getPath() == null ? "" : url.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\w.-]", "_");
    return last.isEmpty() || last.startsWith(".") ? "export" + last : last;
  }

  /** The address without what may be secret. */
  static String shown(URI url) {
    return url.getScheme() + "://" + url.getHost() + (url.getPath() == null ? "" : url.getPath());
  }
}

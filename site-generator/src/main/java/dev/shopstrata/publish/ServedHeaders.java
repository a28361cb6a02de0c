package dev.shopstrata.publish;

import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.edge.TagHeader;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * What a release's files are served with.
 *
 * @param tags how objects tell the edge their cache tags; empty where it knows none
 */
public record ServedHeaders(SharedHeaders shared, Optional<TagHeader> tags) {
  static final ServedHeaders NONE = new ServedHeaders(SharedHeaders.NONE, Optional.empty());

  public ObjectHeaders of(SiteFile file) {
    NavigableMap<String, String> all = shared.of(file);
    String contentType = all.remove("Content-Type");
    String cacheControl = all.remove("Cache-Control");
    tags.filter(tag -> !file.tags().isEmpty())
        .ifPresent(tag -> all.put(tag.name(), tag.value(file.tags())));
    return new ObjectHeaders(contentType, cacheControl, all);
  }

  /** Whether two releases serve their files alike, for all that this tells apart. */
  boolean isAlike(SiteFile file, ServedHeaders others, SiteFile other) {
    boolean isOwnAlike =
        file.contentType().equals(other.contentType())
            && file.cache() == other.cache()
            && file.headers().equals(other.headers())
            && (tags.isEmpty() || file.tags().equals(other.tags()));
    return (isOwnAlike && equals(others)) || of(file).equals(others.of(other));
  }
}

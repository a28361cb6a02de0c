package dev.shopstrata.publish.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.store.SiteUrl;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;

/** A service of Fastly. What is purged is gone at once: nothing is served stale. */
final class FastlyCache implements Cache {
  static final URI API = URI.create("https://api.fastly.com/");

  private static final int TAGS_AT_ONCE = 256;
  private static final int URLS = 2_000;
  private static final int TAGS = 20 * TAGS_AT_ONCE;
  private static final TagHeader HEADER = new TagHeader("Surrogate-Key", " ", 100);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Access access;
  private final String service;
  private final SiteUrl store;
  private final boolean tags;

  FastlyCache(Access access, String service, SiteUrl store, boolean tags) {
    this.access = access;
    this.service = service;
    this.store = store;
    this.tags = tags;
  }

  @Override
  public String name() {
    return "fastly " + service;
  }

  @Override
  public PurgeLimits limits() {
    return new PurgeLimits(URLS, tags ? TAGS : 0, tags ? TAGS_AT_ONCE : 1, 0);
  }

  @Override
  public Optional<TagHeader> tagHeader() {
    return tags ? Optional.of(HEADER) : Optional.empty();
  }

  @Override
  public void forgetUrls(List<String> paths) {
    String host = URI.create(store.origin()).getAuthority();
    paths.forEach(path -> post("purge/" + host + path, ""));
  }

  @Override
  public void forgetTags(List<String> wanted) {
    List<String> safe = wanted.stream().map(TagHeader::safe).toList();
    for (List<String> some : Chunks.of(safe, TAGS_AT_ONCE)) {
      ObjectNode body = JSON.createObjectNode();
      ArrayNode keys = body.putArray("surrogate_keys");
      some.forEach(keys::add);
      post("service/" + service + "/purge", body.toString());
    }
  }

  @Override
  public void forgetStore() {
    post("service/" + service + "/purge_all", "");
  }

  private void post(String path, String body) {
    access
        .calls()
        .accepted(
            () -> {
              HttpRequest.Builder request =
                  access
                      .request(path)
                      .header("Fastly-Key", access.secret().password())
                      .header("Accept", "application/json");
              return body.isEmpty()
                  ? request.POST(BodyPublishers.noBody()).build()
                  : request
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString(body))
                      .build();
            });
  }
}

package dev.shopstrata.publish.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.store.SiteUrl;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A pull zone of bunny.net. */
final class BunnyCache implements Cache {
  static final URI API = URI.create("https://api.bunny.net/");

  /** It takes 20 URLs that end in a slash at once and then one in two seconds. */
  private static final int URLS = 120;

  private static final int TAGS = 20;

  /** A header of 1,024 bytes. */
  private static final TagHeader HEADER = new TagHeader("CDN-Tag", ",", 12);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Access access;
  private final String pullZone;
  private final SiteUrl store;
  private final boolean tags;

  BunnyCache(Access access, String pullZone, SiteUrl store, boolean tags) {
    this.access = access;
    this.pullZone = pullZone;
    this.store = store;
    this.tags = tags;
  }

  @Override
  public String name() {
    return "bunny " + pullZone;
  }

  @Override
  public PurgeLimits limits() {
    return new PurgeLimits(URLS, tags ? TAGS : 0, 1, 0);
  }

  @Override
  public Optional<TagHeader> tagHeader() {
    return tags ? Optional.of(HEADER) : Optional.empty();
  }

  /** Without {@code exactPath} a URL that ends in a slash stands for all below it. */
  @Override
  public void forgetUrls(List<String> paths) {
    paths.forEach(path -> purge(path, "&exactPath=true"));
  }

  @Override
  public void forgetTags(List<String> wanted) {
    for (String tag : wanted) {
      String body = JSON.createObjectNode().put("CacheTag", TagHeader.safe(tag)).toString();
      post("pullzone/" + pullZone + "/purgeCache", body);
    }
  }

  @Override
  public void forgetStore() {
    if (store.basePath().equals("/")) {
      post("pullzone/" + pullZone + "/purgeCache", "");
    } else {
      purge(store.basePath() + "*", "");
    }
  }

  private void purge(String path, String more) {
    String url = URLEncoder.encode(store.origin() + path, StandardCharsets.UTF_8);
    post("purge?url=" + url + "&async=false" + more, "");
  }

  private void post(String path, String body) {
    access
        .calls()
        .accepted(
            () -> {
              HttpRequest.Builder request =
                  access.request(path).header("AccessKey", access.secret().password());
              return body.isEmpty()
                  ? request.POST(BodyPublishers.noBody()).build()
                  : request
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString(body))
                      .build();
            });
  }
}

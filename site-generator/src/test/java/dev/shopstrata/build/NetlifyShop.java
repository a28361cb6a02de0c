package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.PublishListener;
import dev.shopstrata.publish.PublishOptions;
import dev.shopstrata.publish.edge.EdgeSecret;
import dev.shopstrata.publish.edge.Pauses;
import dev.shopstrata.publish.netlify.NetlifyPublisher;
import dev.shopstrata.publish.netlify.NetlifyServer;
import dev.shopstrata.publish.netlify.NetlifyTarget;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two stores that are built for staging and published to sites of Netlify. */
abstract class NetlifyShop extends PublishedShop {
  static final String NETLIFY =
      """
      -- layers/base/site.yaml --
      name: Acme
      catalog: {id: main}
      publish:
        production: {target: netlify, site: "acme-{store}"}
        staging: {target: netlify, site: "acme-{store}"}
      """;

  final List<Duration> pauses = new ArrayList<>();
  String token = NetlifyServer.TOKEN;
  NetlifyServer netlify;

  @BeforeEach
  void start() throws IOException {
    netlify = new NetlifyServer();
    site.with(NETLIFY);
    assertThat(site.build().hasErrors()).isFalse();
  }

  @AfterEach
  void stop() {
    netlify.close();
  }

  @Override
  PublishOrder order(String version) {
    Logins logins =
        new Logins() {
          @Override
          public Optional<Login> of(String server) {
            return Optional.empty();
          }

          @Override
          public Map<String, String> environment() {
            return Map.of("NETLIFY_API_URL", netlify.url(), "NETLIFY_AUTH_TOKEN", token);
          }
        };
    return new PublishOrder(
        Optional.empty(), forced, "ada@desk", version, plan, Duration.ofDays(9999), logins);
  }

  Bundle bundle() {
    return new BundleReader().read(site.request().output().resolve("de"));
  }

  /** Publishes one store without waiting for real. */
  NetlifyPublisher netlify() {
    PublishOptions options =
        new PublishOptions(null, forced, "ada@desk", "one", Duration.ofDays(9999), 4);
    Pauses noted =
        time -> {
          synchronized (pauses) {
            pauses.add(time);
          }
        };
    return new NetlifyPublisher(
        new NetlifyTarget(
            StoreId.of("de"),
            "staging",
            "acme-de",
            NetlifyTarget.api(order("1.0").logins().environment()),
            EdgeSecret.token(token)),
        options,
        PublishListener.NONE,
        Clock.systemUTC(),
        noted);
  }
}

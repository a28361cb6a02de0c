package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * S3Proxy looks at {@code If-Match} before it writes and not while it does, and lists keys in the
 * order of UTF-16.
 */
class S3ProxyBucketTest extends BucketContract {
  private static S3ProxyServer server;

  @BeforeAll
  static void start() {
    server = S3ProxyServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  Bucket open() {
    return server.bucket("store-" + UUID.randomUUID());
  }

  @Override
  Set<Ability> abilities() {
    return EnumSet.complementOf(EnumSet.of(Ability.REPLACES_ATOMICALLY, Ability.CODE_POINT_ORDER));
  }
}

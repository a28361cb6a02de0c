package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.s3.S3Bucket;
import dev.shopstrata.publish.s3.S3Credentials;
import dev.shopstrata.publish.s3.S3Preset;
import dev.shopstrata.publish.s3.S3Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Any store that the environment names: a real one before it is trusted, or a server that doesn't
 * run in this process. It lacks what {@code SHOPSTRATA_S3_LACKS} says.
 */
@EnabledIfEnvironmentVariable(named = "SHOPSTRATA_S3_BUCKET", matches = ".+")
class S3ServerBucketTest extends BucketContract {
  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv("SHOPSTRATA_S3_" + name));
  }

  @Override
  Bucket open() {
    S3Settings settings =
        S3Preset.of(variable("PRESET").orElse("aws"))
            .orElseThrow()
            .settings(variable("BUCKET").orElseThrow(), "try-" + UUID.randomUUID());
    settings = variable("ENDPOINT").map(settings::withEndpoint).orElse(settings);
    settings = variable("REGION").map(settings::withRegion).orElse(settings);
    S3Credentials credentials =
        variable("KEY")
            .map(key -> S3Credentials.of(key, variable("SECRET").orElseThrow()))
            .orElse(S3Credentials.CHAIN);
    return S3Bucket.open(settings, credentials);
  }

  @Override
  Set<Ability> abilities() {
    Collection<Ability> abilities = EnumSet.allOf(Ability.class);
    variable("LACKS").map(text -> List.of(text.split(",", -1))).orElse(List.of()).stream()
        .map(Ability::valueOf)
        .forEach(abilities::remove);
    return EnumSet.copyOf(abilities);
  }

  @AfterEach
  void leaveNothing() {
    List<Key> keys = new ArrayList<>();
    bucket.list("", "", object -> keys.add(object.key()));
    bucket.delete(keys);
  }
}

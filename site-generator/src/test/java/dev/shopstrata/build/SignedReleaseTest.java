package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.publish.supply.Material;
import dev.shopstrata.publish.supply.MaterialKind;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a release says of where it comes from. */
class SignedReleaseTest extends PublishedShop {
  private static final KeyPair KEYS = keys();
  private static final Material PLUGIN =
      Material.of(
          MaterialKind.PLUGIN, "dev.shopstrata:storefront-maven-plugin:1.0", Digest.of("plugin"));

  private Optional<KeyPair> signer = Optional.empty();

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  PublishBuild publisher() {
    return super.publisher().with(new Supply(PLUGIN, signer.map(KeyPair::getPrivate)));
  }

  private void demandSignatures() throws IOException {
    site.with(
        """
        -- layers/base/site.yaml --
        name: Acme
        catalog: {id: main}
        publish:
          staging: {target: directory, directory: "staging/{store}", publicKey: "keys/{store}.pem"}
        """);
    String key = Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    for (String store : List.of("de", "uk")) {
      site.with(
          "-- keys/%s.pem --%n-----BEGIN PUBLIC KEY-----%n%s%n-----END PUBLIC KEY-----%n"
              .formatted(store, key));
    }
    assertThat(site.build().hasErrors()).isFalse();
  }

  private List<Problem> verified() throws IOException {
    return new UpkeepBuild(Clock.systemUTC())
        .verify(site.request(), order("1.0"), 10, false)
        .problems()
        .sorted();
  }

  private Path paper(String store, String name) {
    String bundle = new BundleReader().read(site.output().resolve(store)).id().hex();
    return directory.resolve("staging/" + store + "/_meta/manifests/" + bundle + "/" + name);
  }

  @Test
  void each_release_has_its_bill_beside_its_manifest_and_in_the_output_directory()
      throws IOException {
    publish();
    for (String store : List.of("de", "uk")) {
      assertThat(paper(store, "bill.cdx.json"))
          .content()
          .contains(
              "pkg:maven/dev.shopstrata/storefront-maven-plugin@1.0",
              "\"name\" : \"layers\"",
              "\"name\" : \"main\"",
              "store:" + store)
          .isEqualTo(Files.readString(site.output().resolve("publish/" + store + ".cdx.json")));
    }
  }

  @Test
  void what_is_not_signed_is_refused_before_anything_is_written() throws IOException {
    demandSignatures();
    assertThat(publish().problems())
        .extracting(Problem::code, Problem::message)
        .contains(
            tuple(
                ProblemCode.RELEASE_UNSIGNED,
                "staging takes only releases signed with the key of its publicKey, and this is"
                    + " not signed"));
    assertThat(directory.resolve("staging/de/_meta")).doesNotExist();
    signer = Optional.of(keys());
    assertThat(publish().problems())
        .extracting(Problem::message)
        .allMatch(message -> message.endsWith("and this is signed by another key"))
        .hasSize(2);
    assertThat(directory.resolve("staging/de/_meta")).doesNotExist();
  }

  @Test
  void what_is_signed_goes_live_and_is_verified() throws IOException {
    demandSignatures();
    signer = Optional.of(KEYS);
    assertThat(publish().problems()).isEmpty();
    assertThat(paper("de", "signature.json")).exists();
    assertThat(verified()).isEmpty();
    Files.delete(paper("de", "signature.json"));
    assertThat(verified())
        .extracting(Problem::code, problem -> problem.scope().store())
        .containsExactly(tuple(ProblemCode.RELEASE_UNSIGNED, "de"));
  }

  @Test
  void publishing_again_with_the_key_signs_what_is_live() throws IOException {
    demandSignatures();
    signer = Optional.of(KEYS);
    publish();
    Files.writeString(paper("de", "signature.json"), "{}");
    assertThat(outcomes(publish())).containsEntry("de", StoreRelease.Outcome.UNCHANGED);
    assertThat(verified()).isEmpty();
  }

  @Test
  void a_public_key_that_is_not_there_is_told() throws IOException {
    demandSignatures();
    Files.delete(directory.resolve("keys/de.pem"));
    signer = Optional.of(KEYS);
    assertThat(publish().problems())
        .extracting(Problem::code, Problem::message)
        .containsExactly(
            tuple(
                ProblemCode.SIGNING_KEY_INVALID,
                "publish.staging.publicKey names \"keys/de.pem\", which can't be read"));
  }

  @Test
  void the_key_is_written_nowhere() throws IOException {
    signer = Optional.of(KEYS);
    publish();
    byte[] encoded = KEYS.getPrivate().getEncoded();
    String secret = Base64.getEncoder().encodeToString(encoded).substring(24);
    assertThat(new Supply(PLUGIN, signer.map(KeyPair::getPrivate)).toString())
        .doesNotContain(secret);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(secret);
      }
    }
  }
}

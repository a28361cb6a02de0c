package dev.shopstrata.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.supply.BillOfMaterials;
import dev.shopstrata.publish.supply.LayerLock;
import dev.shopstrata.publish.supply.Material;
import dev.shopstrata.publish.supply.MaterialKind;
import dev.shopstrata.publish.supply.ReleaseSignature;
import dev.shopstrata.publish.supply.SigningKeys;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplyTest {
  private static final Map<String, String> FILES = Map.of("index.html", "home");

  private static final ObjectHeaders JSON = ObjectHeaders.record("application/json");
  private static final KeyPair KEYS = keys();
  private static final String PRIVATE = pem("PRIVATE KEY", KEYS.getPrivate().getEncoded());
  private static final String PUBLIC = pem("PUBLIC KEY", KEYS.getPublic().getEncoded());

  @TempDir Path temp;

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Key place(Bundle bundle) {
    return ReleaseKeys.part(bundle.id(), ReleaseSignature.FILE);
  }

  /** As OpenSSL writes it. */
  private static String pem(String kind, byte[] encoded) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, text);
  }

  private LayerSource layer(String coordinates, String bytes) throws IOException {
    Path jar = temp.resolve(coordinates.replace(':', '-') + ".jar");
    Files.writeString(jar, bytes);
    return new LayerSource.Artifact(jar, coordinates);
  }

  @Test
  void a_lock_holds_layers_of_artifacts_to_their_bytes() throws IOException {
    LayerSource base = layer("dev.shopstrata:storefront-base:jar:1.0", "base");
    LayerSource brand = layer("com.acme:brand:storefront-layer:2.1", "brand");
    LayerSource own = new LayerSource.Directory(temp, "layers");
    Path file = temp.resolve(LayerLock.FILE);
    LayerLock.of(List.of(base, brand, own)).write(file);
    LayerLock lock = LayerLock.read(file);
    assertThat(lock.layers()).hasSize(2);
    assertThat(lock.differences(LayerLock.of(List.of(own, base, brand)))).isEmpty();

    LayerSource other = layer("com.acme:brand:storefront-layer:2.1", "something else");
    assertThat(lock.differences(LayerLock.of(List.of(base, other))))
        .extracting(Problem::code, Problem::message)
        .hasSize(1)
        .first()
        .satisfies(
            found ->
                assertThat(found.toString())
                    .contains(
                        "LAYER_LOCK_DIFFERS", "layer com.acme:brand:storefront-layer:2.1 has"));
    LayerSource newer = layer("com.acme:brand:storefront-layer:2.2", "brand");
    assertThat(lock.differences(LayerLock.of(List.of(base, newer))))
        .extracting(Problem::message)
        .containsExactly(
            "layer com.acme:brand:storefront-layer:2.2 is not in the lock",
            "the lock has layer com.acme:brand:storefront-layer:2.1, which is not used");
  }

  @Test
  void a_lock_that_was_not_written_by_us_is_a_problem_with_its_line() throws IOException {
    Path file = temp.resolve(LayerLock.FILE);
    Files.writeString(file, "# layers\n<<<<<<< main\n");
    assertThatThrownBy(() -> LayerLock.read(file))
        .hasMessageContaining("layer-lock-invalid")
        .hasMessageContaining("storefront.lock:2:1");
  }

  @Test
  void a_bill_of_materials_is_cyclonedx_and_the_same_for_the_same_bundle() throws IOException {
    Bundle bundle = new PublishedStore(temp, true).bundle("a", FILES);
    Material plugin =
        Material.of(
            MaterialKind.PLUGIN,
            "dev.shopstrata:storefront-maven-plugin:maven-plugin:1.0",
            Digest.of("plugin"));
    Material base =
        Material.of(
            MaterialKind.LAYER, "dev.shopstrata:storefront-base:jar:1.0", Digest.of("base"));
    Material own = new Material(MaterialKind.LAYER, "", "layers", "", Optional.empty());
    Material catalog =
        new Material(
            MaterialKind.CATALOG, "", "main", "2026-11-25", Optional.of(Digest.of("catalog")));
    String bill = new BillOfMaterials().of(bundle, plugin, List.of(base, own, catalog));

    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7,
                builder ->
                    builder.schemaIdResolvers(
                        ids -> ids.mapPrefix("http://cyclonedx.org/schema/", "classpath:")))
            .getSchema(SchemaLocation.of("http://cyclonedx.org/schema/bom-1.6.schema.json"));
    JsonNode json = new ObjectMapper().readTree(bill);
    assertThat(schema.validate(json)).isEmpty();
    assertThat(bill)
        .contains(
            "\"purl\" : \"pkg:maven/dev.shopstrata/storefront-base@1.0\"",
            Digest.of("base").hex(),
            Digest.of("catalog").hex(),
            bundle.id().hex());
    assertThat(new BillOfMaterials().of(bundle, plugin, List.of(catalog, base, own)))
        .isEqualTo(bill);
    assertThat(schema.validate(new ObjectMapper().readTree(bill.replace("library", "layer"))))
        .isNotEmpty();
  }

  @Test
  void a_signature_holds_for_its_bundle_store_and_environment() {
    PublishedStore store = new PublishedStore(temp, true);
    Bundle bundle = store.bundle("a", FILES);
    ReleaseSignature signature = new ReleaseSignature(store.target());
    assertThat(signature.fault(bundle.id(), SigningKeys.publicKey(PUBLIC))).contains("not signed");
    store.put(place(bundle), signature.sign(bundle.id(), SigningKeys.privateKey(PRIVATE)), JSON);
    assertThat(signature.fault(bundle.id(), SigningKeys.publicKey(PUBLIC))).isEmpty();

    StoreTarget other =
        new StoreTarget(StoreId.of("acme-fr"), "production", store.bucket, store.edge, List.of());
    assertThat(new ReleaseSignature(other).fault(bundle.id(), SigningKeys.publicKey(PUBLIC)))
        .contains("signed by another key");
  }

  @Test
  void a_signature_by_another_key_or_a_damaged_one_does_not_hold() {
    PublishedStore store = new PublishedStore(temp, true);
    Bundle bundle = store.bundle("a", FILES);
    ReleaseSignature signature = new ReleaseSignature(store.target());
    KeyPair stranger = keys();
    store.put(place(bundle), signature.sign(bundle.id(), stranger.getPrivate()), JSON);
    assertThat(signature.fault(bundle.id(), SigningKeys.publicKey(PUBLIC))).isPresent();
    for (String damaged : List.of("{", "{}", "{\"signature\": \"****\"}")) {
      store.put(place(bundle), damaged, JSON);
      assertThat(signature.fault(bundle.id(), stranger.getPublic())).as(damaged).isPresent();
    }
  }

  @Test
  void a_key_that_is_none_is_told_without_its_text() {
    String canary = Base64.getEncoder().encodeToString("canary".getBytes(UTF_8));
    assertThatThrownBy(() -> SigningKeys.privateKey(canary))
        .hasMessageContaining("signing-key-invalid")
        .hasMessageNotContaining(canary)
        .hasNoCause();
  }
}

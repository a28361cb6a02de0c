package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.build.Supply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseSupplyTest {
  private final KeyPair keys = keys();
  private final KeyPair others = keys();

  @TempDir Path directory;

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(KeyPair pair) {
    return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
        .formatted(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
  }

  private static Supply supply(Map<String, String> variables, Optional<Path> file) {
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setGroupId("dev.shopstrata");
    plugin.setArtifactId("storefront-maven-plugin");
    plugin.setVersion("1.0");
    return new ReleaseSupply(plugin, variables).of(file);
  }

  @Test
  void the_key_is_in_a_file_else_in_a_variable() throws IOException {
    Path file = Files.writeString(directory.resolve("shop.pem"), pem(keys));
    Map<String, String> variables = Map.of("SHOPSTRATA_SIGNING_KEY", pem(others));
    assertThat(supply(variables, Optional.of(file)).key()).contains(keys.getPrivate());
    assertThat(supply(variables, Optional.empty()).key()).contains(others.getPrivate());
    assertThat(supply(Map.of(), Optional.empty()).key()).isEmpty();
  }

  @Test
  void the_plugin_is_known_by_its_coordinates() {
    assertThat(supply(Map.of(), Optional.empty()).tool())
        .hasFieldOrPropertyWithValue("group", "dev.shopstrata")
        .hasFieldOrPropertyWithValue("version", "1.0");
  }

  @Test
  void a_key_that_is_none_is_told_without_its_text() {
    assertThatThrownBy(() -> supply(Map.of("SHOPSTRATA_SIGNING_KEY", "CANARY"), Optional.empty()))
        .hasMessageContaining("signing-key-invalid")
        .hasMessageNotContaining("CANARY");
    assertThatThrownBy(() -> supply(Map.of(), Optional.of(directory.resolve("none.pem"))))
        .hasMessageContaining("storefront.signingKey");
  }
}

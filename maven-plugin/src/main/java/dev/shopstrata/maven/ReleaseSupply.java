package dev.shopstrata.maven;

import dev.shopstrata.build.Supply;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.supply.Material;
import dev.shopstrata.publish.supply.MaterialKind;
import dev.shopstrata.publish.supply.SigningKeys;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Finds the plugin's own coordinates, and the key that signs releases. */
final class ReleaseSupply {
  static final String VARIABLE = "SHOPSTRATA_SIGNING_KEY";

  private final PluginDescriptor plugin;
  private final Map<String, String> environment;

  /**
   * @param environment the variables of the process
   */
  ReleaseSupply(PluginDescriptor plugin, Map<String, String> environment) {
    this.plugin = plugin;
    this.environment = environment;
  }

  /**
   * @param file of the key; when empty, the variable holds it
   * @throws ProblemException when it is no key; its text is not told
   */
  Supply of(Optional<Path> file) {
    Optional<String> pem =
        file.isPresent()
            ? file.map(ReleaseSupply::text)
            : Optional.ofNullable(environment.get(VARIABLE)).filter(text -> !text.isBlank());
    Optional<PrivateKey> key = pem.map(SigningKeys::privateKey);
    Material tool =
        new Material(
            MaterialKind.PLUGIN,
            plugin.getGroupId(),
            plugin.getArtifactId(),
            plugin.getVersion(),
            digest());
    return new Supply(tool, key);
  }

  /** Of the plugin's jar, when it is one. */
  private Optional<Digest> digest() {
    File jar = plugin.getPluginArtifact() == null ? null : plugin.getPluginArtifact().getFile();
    return jar != null && jar.isFile()
        ? Optional.of(new FileContent(jar.toPath(), jar.length()).digest())
        : Optional.empty();
  }

  private static String text(Path file) {
    if (!Files.isReadable(file)) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.SIGNING_KEY_INVALID,
              "the file that storefront.signingKey names can't be read",
              "name the file that OpenSSL wrote, or put its text into " + VARIABLE));
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

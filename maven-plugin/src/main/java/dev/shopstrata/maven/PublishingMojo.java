package dev.shopstrata.maven;

import dev.shopstrata.build.Supply;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that bring bundles live. */
abstract class PublishingMojo extends ReleasingMojo {
  /**
   * A file with the Ed25519 key that signs releases, as {@code openssl genpkey -algorithm ed25519}
   * writes it; keep it out of the project. Without it the variable {@code SHOPSTRATA_SIGNING_KEY}
   * holds the key itself, and without both releases are not signed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.signingKey")
  private File signingKey;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  /** What is known of where releases come from. */
  final Supply supply() {
    return new ReleaseSupply(plugin, System.getenv())
        .of(Optional.ofNullable(signingKey).map(File::toPath));
  }
}

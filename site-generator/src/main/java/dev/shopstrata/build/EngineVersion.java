package dev.shopstrata.build;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Names the program that turns reads into pages: what another one made is not kept. */
final class EngineVersion {
  private EngineVersion() {}

  /** The digest of the jar this class comes from; classes in a directory have no version. */
  static String current() throws IOException {
    CodeSource source = EngineVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "unknown";
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(place) ? Digest.of(Files.readAllBytes(place)).hex() : "classes";
    } catch (URISyntaxException e) {
      return "unknown";
    }
  }
}

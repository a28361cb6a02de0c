package dev.shopstrata.store;

import java.util.Optional;

/** What keeps a store's files; placeholders are filled in. */
public sealed interface TargetSettings {
  /**
   * A directory that a web server reads.
   *
   * @param path absolute, or relative to the project
   */
  record Directory(String path) implements TargetSettings {}

  /**
   * A bucket of AWS S3, or of a store that speaks its language.
   *
   * @param prefix what the store's keys begin with, without a slash at its end
   * @param preset whose bucket it is: {@code aws}, {@code r2}
   * @param pathStyle empty for what the preset has
   * @param server the {@code <server>} with its credentials
   */
  record S3(
      String bucket,
      String prefix,
      String preset,
      Optional<String> endpoint,
      Optional<String> region,
      Optional<Boolean> pathStyle,
      Optional<String> server)
      implements TargetSettings {}

  /**
   * A site of Netlify.
   *
   * @param server the {@code <server>} with its token
   */
  record Netlify(String site, Optional<String> server) implements TargetSettings {}
}

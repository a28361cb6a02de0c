package dev.shopstrata.maven;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names who releases: whom a build server works for, else the user and the machine. */
final class ReleaseAuthor {
  private static final List<String> ACTORS =
      List.of(
          "GITHUB_ACTOR", "GITLAB_USER_LOGIN", "BUILD_USER_ID", "BITBUCKET_STEP_TRIGGERER_UUID");
  private static final List<String> MACHINES = List.of("HOSTNAME", "COMPUTERNAME");

  private ReleaseAuthor() {}

  static String name(Map<String, String> environment, String user) {
    String name = first(environment, ACTORS, user);
    String machine = first(environment, MACHINES, "");
    return machine.isEmpty() ? name : name + "@" + machine;
  }

  private static String first(
      Map<String, String> environment, List<String> keys, String otherwise) {
    return keys.stream()
        .map(environment::get)
        .filter(Objects::nonNull)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(otherwise);
  }
}

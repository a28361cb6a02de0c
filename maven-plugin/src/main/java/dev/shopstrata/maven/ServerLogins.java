package dev.shopstrata.maven;

import dev.shopstrata.build.Logins;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Finds credentials as {@code <server>} of settings.xml, decrypted, else as variables. */
final class ServerLogins implements Logins {
  private final Settings settings;
  private final SettingsDecrypter decrypter;
  private final Map<String, String> environment;

  /**
   * @param environment the variables of the process
   */
  ServerLogins(Settings settings, SettingsDecrypter decrypter, Map<String, String> environment) {
    this.settings = settings;
    this.decrypter = decrypter;
    this.environment = environment;
  }

  @Override
  public Optional<Login> of(String server) {
    Server found = settings.getServer(server);
    return found == null ? variables(server) : Optional.of(decrypted(found));
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  private Optional<Login> variables(String server) {
    return Optional.ofNullable(environment.get(Logins.variable(server, "PASSWORD")))
        .filter(secret -> !secret.isBlank())
        .map(
            secret ->
                new Login(
                    environment.getOrDefault(Logins.variable(server, "USERNAME"), ""), secret));
  }

  private Login decrypted(Server server) {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    boolean failed =
        result.getProblems().stream()
            .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
    String secret = result.getServer().getPassword();
    if (failed || secret == null || secret.isBlank()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.CREDENTIALS_UNREADABLE,
              "the password of the server \"%s\" in settings.xml is missing or can't be decrypted"
                  .formatted(server.getId()),
              "write it anew with mvn --encrypt-password, with the master password in"
                  + " settings-security.xml"));
    }
    String user = result.getServer().getUsername();
    return new Login(user == null ? "" : user, secret);
  }
}

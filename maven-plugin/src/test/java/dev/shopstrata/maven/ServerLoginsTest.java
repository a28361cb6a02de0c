package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.build.Logins;
import java.util.List;
import java.util.Map;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class ServerLoginsTest {
  /** What decrypting a server gives: its password without braces, or a problem. */
  private record Decrypted(Server server, List<SettingsProblem> problems)
      implements SettingsDecryptionResult {
    static SettingsDecryptionResult of(SettingsDecryptionRequest request) {
      Server server = request.getServers().get(0).clone();
      if (server.getPassword().equals("{damaged}")) {
        return new Decrypted(
            server,
            List.of(
                new DefaultSettingsProblem(
                    "Failed", SettingsProblem.Severity.ERROR, "settings.xml", 1, 1, null)));
      }
      server.setPassword(server.getPassword().replaceAll("[{}]", ""));
      return new Decrypted(server, List.of());
    }

    @Override
    public Server getServer() {
      return server;
    }

    @Override
    public List<Server> getServers() {
      return List.of(server);
    }

    @Override
    public Proxy getProxy() {
      return null;
    }

    @Override
    public List<Proxy> getProxies() {
      return List.of();
    }

    @Override
    public List<SettingsProblem> getProblems() {
      return problems;
    }
  }

  private final Settings settings = new Settings();

  @Test
  void a_server_of_settings_xml_is_decrypted() {
    server("cdn", "key", "{CANARY}");
    assertThat(logins(Map.of()).of("cdn")).contains(new Logins.Login("key", "CANARY"));
  }

  @Test
  void variables_stand_in_for_a_server_that_is_not_there() {
    Map<String, String> variables =
        Map.of("SHOPSTRATA_ACME_CDN_1_USERNAME", "key", "SHOPSTRATA_ACME_CDN_1_PASSWORD", "CANARY");
    assertThat(logins(variables).of("acme-cdn.1")).contains(new Logins.Login("key", "CANARY"));
    assertThat(logins(variables).of("other")).isEmpty();
  }

  @Test
  void what_can_not_be_decrypted_is_told_without_it() {
    server("cdn", "key", "{damaged}");
    assertThatThrownBy(() -> logins(Map.of()).of("cdn"))
        .hasMessageContaining("credentials-unreadable")
        .hasMessageContaining("\"cdn\"")
        .hasMessageNotContaining("damaged");
  }

  @Test
  void a_login_prints_no_secret() {
    server("cdn", "CANARY-USER", "CANARY");
    assertThat(logins(Map.of()).of("cdn").toString()).doesNotContain("CANARY");
  }

  private ServerLogins logins(Map<String, String> variables) {
    return new ServerLogins(settings, Decrypted::of, variables);
  }

  private void server(String id, String user, String password) {
    Server server = new Server();
    server.setId(id);
    server.setUsername(user);
    server.setPassword(password);
    settings.addServer(server);
  }
}

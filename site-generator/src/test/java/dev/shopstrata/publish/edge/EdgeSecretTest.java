package dev.shopstrata.publish.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.store.EdgeChoice.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgeSecretTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "CLOUDFLARE_API_TOKEN", "cf-canary",
          "FASTLY_API_TOKEN", " ",
          "AWS_ACCESS_KEY_ID", "AKIA",
          "AWS_SECRET_ACCESS_KEY", "aws-canary",
          "AWS_SESSION_TOKEN", "session-canary");

  @Test
  void the_environment_names_secrets_as_vendors_do() {
    assertThat(EdgeSecret.of(Kind.CLOUDFLARE, ENVIRONMENT)).contains(EdgeSecret.token("cf-canary"));
    assertThat(EdgeSecret.of(Kind.CLOUDFRONT, ENVIRONMENT))
        .contains(new EdgeSecret("AKIA", "aws-canary", "session-canary"));
    assertThat(EdgeSecret.of(Kind.FASTLY, ENVIRONMENT)).isEmpty();
    assertThat(EdgeSecret.of(Kind.BUNNY, ENVIRONMENT)).isEmpty();
    assertThat(EdgeSecret.of(Kind.VARNISH, ENVIRONMENT)).isEmpty();
  }

  @Test
  void a_secret_is_in_no_text() {
    EdgeSecret secret = new EdgeSecret("AKIA", "aws-canary", "session-canary");
    assertThat(secret.toString()).doesNotContain("canary");
    assertThat(secret.hide("no access for aws-canary, session-canary"))
        .isEqualTo("no access for ***, ***");
  }
}

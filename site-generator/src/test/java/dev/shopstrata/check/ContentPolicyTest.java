package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.check.Link.Kind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Content-Security-Policy lets a page load. */
class ContentPolicyTest {
  private static final String OWN = "https://acme.example";

  @TempDir Path directory;

  @Test
  void sources_are_hosts_schemes_and_the_page_itself() {
    ContentPolicy policy =
        ContentPolicy.of(
            "default-src 'none'; script-src 'self' https://a.example; img-src https: ");
    assertThat(policy.allows(Kind.SCRIPT, OWN, true)).isTrue();
    assertThat(policy.allows(Kind.SCRIPT, "https://a.example", false)).isTrue();
    assertThat(policy.allows(Kind.SCRIPT, "https://b.example", false)).isFalse();
    assertThat(policy.allows(Kind.IMAGE, "https://b.example", false)).isTrue();
    assertThat(policy.allows(Kind.STYLE, OWN, true)).isFalse();
  }

  @Test
  void a_star_stands_for_subdomains() {
    ContentPolicy policy = ContentPolicy.of("img-src *.a.example");
    assertThat(policy.allows(Kind.IMAGE, "https://i.a.example", false)).isTrue();
    assertThat(policy.allows(Kind.IMAGE, "https://evil-a.example", false)).isFalse();
  }

  @Test
  void without_a_policy_everything_is_allowed() {
    assertThat(ContentPolicy.of("").allows(Kind.SCRIPT, "https://b.example", false)).isTrue();
  }

  @Test
  void a_script_whose_digest_the_policy_names_may_stand_in_the_page() throws IOException {
    CheckSite site =
        new CheckSite(directory).with("-- main/x/index.html --\n<script>go()</script>\n");
    assertThat(site.problems()).hasSize(1);
    site.with("-- policy --\nscript-src 'sha256-WVM8ISIoBIhCqZJqUGYPICsUr0ZOWFPg0wNqXfp9MPU='\n");
    assertThat(site.problems()).hasSize(1);
    assertThat(ContentPolicy.of("script-src 'sha256-" + digest() + "'").names("script-src", "go()"))
        .isTrue();
    site.with("-- policy --\nscript-src 'sha256-" + digest() + "'\n");
    assertThat(site.problems()).isEmpty();
  }

  /** The output of {@code printf 'go()' | openssl dgst -sha256 -binary | base64}. */
  private static String digest() {
    return "5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=";
  }
}

package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.ReleasePapers;
import dev.shopstrata.publish.edge.EdgeException;
import dev.shopstrata.publish.netlify.NetlifyPublisher;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What keeps a store from Netlify. */
class NetlifyRefusalTest extends NetlifyShop {
  @Test
  void a_deploy_that_breaks_leaves_what_is_live() throws IOException {
    netlify().publish(bundle(), ReleasePapers.NONE);
    String first = netlify.live("acme-de", "de/index.html").orElseThrow();
    change();
    netlify.failing("no space");
    NetlifyPublisher publisher = netlify();
    assertThatThrownBy(() -> publisher.publish(bundle(), ReleasePapers.NONE))
        .isInstanceOf(EdgeException.class)
        .hasMessageContaining("is broken: no space");
    assertThat(netlify.live("acme-de", "de/index.html")).contains(first);
  }

  @Test
  void a_site_whose_deploys_are_locked_is_told() {
    netlify.lock();
    assertThatThrownBy(() -> netlify().publish(bundle(), ReleasePapers.NONE))
        .isInstanceOf(EdgeException.class)
        .hasMessageContaining("are its deploys locked?");
  }

  @Test
  void a_refusal_is_told_without_the_token() throws IOException {
    netlify.busy(9, 422, "X-Any", "");
    PublishResult invalid = publish();
    assertThat(invalid.problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("netlify acme-de answered 422 to GET"));
    token = "CANARY-OTHER";
    PublishResult denied = publish();
    assertThat(denied.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.RELEASE_FAILED);
    assertThat(denied.problems().toString()).contains("answered 401").doesNotContain("CANARY");
  }

  @Test
  void a_site_that_shows_something_else_is_left_alone_unless_forced() throws IOException {
    netlify.showOther("acme-de");
    PublishResult result = publish();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.FAILED, "uk", Outcome.LIVE));
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.RELEASE_TARGET_WRONG);
    forced = true;
    assertThat(outcomes(publish())).containsEntry("de", Outcome.LIVE);
  }

  @Test
  void a_bundle_that_is_much_smaller_than_the_deploy_is_refused() throws IOException {
    for (int i = 0; i < 120; i++) {
      site.with("-- layers/stores/de/public/many/%d.txt --%n%d%n".formatted(i, i));
    }
    assertThat(site.build().hasErrors()).isFalse();
    netlify().publish(bundle(), ReleasePapers.NONE);
    FolderTree.delete(directory.resolve("layers/stores/de/public/many"));
    assertThat(site.build().hasErrors()).isFalse();
    netlify.writes();
    assertThatThrownBy(() -> netlify().publish(bundle(), ReleasePapers.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("release-suspicious");
    assertThat(netlify.writes()).isEmpty();
  }

  @Test
  void a_secret_is_sent_to_nobody() throws IOException {
    site.with("-- layers/stores/de/public/deploy.pem --%nkey%n".formatted());
    assertThat(site.build().hasErrors()).isFalse();
    netlify.writes();
    PublishResult result = publish();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.FAILED, "uk", Outcome.LIVE));
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SECRET_PUBLISHED);
  }

  @Test
  void where_only_signed_releases_are_taken_nothing_is_deployed() throws Exception {
    byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded();
    site.with(
        "-- release.pem --%n-----BEGIN PUBLIC KEY-----%n%s%n-----END PUBLIC KEY-----%n"
            .formatted(Base64.getEncoder().encodeToString(key)));
    site.with(
        NETLIFY.replace(
            "site: \"acme-{store}\"}", "site: \"acme-{store}\", publicKey: release.pem}"));
    assertThat(site.build().hasErrors()).isFalse();
    netlify.writes();
    assertThat(publish().problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.RELEASE_UNSIGNED);
    assertThat(netlify.writes()).isEmpty();
  }

  @Test
  void a_snapshot_is_refused_before_netlify_is_asked_for_a_deploy() throws IOException {
    site.stores(in("production")).build();
    PublishResult result = publish(order("1.0-SNAPSHOT"));
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.RELEASE_SNAPSHOT);
    assertThat(netlify.writes()).isEmpty();
  }

  @Test
  void a_rollback_that_may_show_a_stopped_product_is_refused() throws IOException {
    publish();
    change();
    publish();
    site.with(NETLIFY.replace("{id: main}", "{id: main, stop: {aurora: recalled}}"));
    netlify.writes();
    PublishResult result = rollback(OptionalLong.empty());
    assertThat(result.problems())
        .filteredOn(problem -> problem.scope().store().equals("de"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.TARGET_UNSUPPORTED);
    assertThat(netlify.writes()).isEmpty();
  }

  @Test
  void a_site_without_a_token_is_told_and_goals_that_need_a_bucket_say_so() throws IOException {
    token = "";
    assertThat(publish().problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.CREDENTIALS_MISSING);
    assertThat(
            new UpkeepBuild(Clock.systemUTC())
                .verify(site.request(), order("1.0"), 1, false)
                .problems()
                .sorted())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.TARGET_UNSUPPORTED);
  }

  @Test
  void nothing_can_be_deployed_ahead() {
    assertThatThrownBy(() -> netlify().prepare(bundle(), ReleasePapers.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("release-not-ahead");
  }
}

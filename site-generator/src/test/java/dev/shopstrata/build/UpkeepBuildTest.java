package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.publish.collect.Collected;
import dev.shopstrata.publish.verify.Verified;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UpkeepBuildTest extends PublishedShop {
  @Test
  void what_was_published_is_sound_until_a_byte_changes() throws IOException {
    publish();
    UpkeepBuild.Result<Verified> sound = verify();
    assertThat(sound.problems().sorted()).isEmpty();
    assertThat(sound.stores().get(0).result().orElseThrow().files())
        .isEqualTo(site.files("de").size());
    String page = Files.readString(live("de", "de/index.html"));
    Files.writeString(live("de", "de/index.html"), page.replace("Willkommen", "willkommen"));
    assertThat(verify().problems().sorted())
        .extracting(problem -> problem.code() + " " + problem.scope().store())
        .containsExactly("RELEASE_DIFFERS de");
  }

  @Test
  void a_store_of_which_nothing_is_live_is_told() throws IOException {
    assertThat(verify().problems().sorted())
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.RELEASE_UNKNOWN);
  }

  @Test
  void what_is_retained_stays_and_an_expired_preview_goes() throws IOException {
    publish();
    assertThat(deleted(Duration.ZERO)).isZero();
    site.with("-- layers/brands/acme/site.yaml --\npublish: {staging: {expires: P7D}}\n");
    assertThat(deleted(Duration.ofDays(6))).isZero();
    assertThat(live("de", "de/index.html")).exists();
    assertThat(deleted(Duration.ofDays(8))).isPositive();
    assertThat(directory.resolve("staging/de/releases")).doesNotExist();
    assertThat(directory.resolve("staging/de/_meta/store.json")).exists();
  }

  private UpkeepBuild.Result<Verified> verify() throws IOException {
    return new UpkeepBuild(Clock.systemUTC())
        .verify(site.request(), order("1.0"), Long.MAX_VALUE, false);
  }

  /** How many objects go some time from now. */
  private long deleted(Duration later) throws IOException {
    Clock then = Clock.offset(Clock.systemUTC(), later);
    UpkeepBuild.Result<Collected> result =
        new UpkeepBuild(then).collect(site.request(), order("1.0"));
    assertThat(result.problems().sorted()).isEmpty();
    return result.stores().stream().mapToLong(s -> s.result().orElseThrow().deleted()).sum();
  }
}

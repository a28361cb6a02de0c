package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files in encodings beside those of a directory, whoever built the bundle. */
class EncodedPublishTest extends PublishedShop {
  private static final String LONG =
      "-- layers/base/public/terms.txt --\n" + "We sell lamps. ".repeat(200) + "\n";

  private final Map<String, StorePlan> planned = new ConcurrentHashMap<>();

  private final ReleaseListener listener =
      new ReleaseListener() {
        @Override
        public void planned(StorePlan plan) {
          planned.put(plan.store(), plan);
        }
      };

  @Override
  PublishBuild publisher() {
    return new PublishBuild(listener, Clock.systemUTC());
  }

  private void assertSentAsPlanned(PublishResult result) {
    assertThat(result.problems()).isEmpty();
    for (StoreRelease release : result.stores()) {
      StorePlan plan = planned.get(release.store().value());
      assertThat(release.sent().objects()).isEqualTo(plan.uploads());
      assertThat(release.sent().bytes()).isEqualTo(plan.bytes());
    }
  }

  @Test
  void what_was_not_packed_is_encoded_all_the_same_and_sent_as_planned() throws IOException {
    site.with(LONG);
    assertThat(site.build().hasErrors()).isFalse();
    assertSentAsPlanned(publish());
    assertThat(live("de", "de/terms.txt.gz")).exists();
    assertThat(planned.get("de").uploads()).isGreaterThan(site.files("de").size());
    change();
    assertSentAsPlanned(publish());
  }

  @Test
  void so_is_what_comes_of_zips_of_an_earlier_build() throws IOException {
    site.with(LONG);
    assertThat(site.build().hasErrors()).isFalse();
    List<Path> zips;
    site.archive(OnStoreFailure.FAIL);
    try (Stream<Path> files = Files.list(site.target())) {
      zips = files.filter(file -> file.toString().matches(".*shop-(de|uk)\\.zip")).toList();
    }
    assertSentAsPlanned(
        publisher().from(zips).publish(site.request(), order("1.0"), OnStoreFailure.FAIL));
    assertThat(live("uk", "terms.txt.gz")).exists();
  }

  @Test
  void a_plan_counts_them_too() throws IOException {
    site.with(LONG);
    assertThat(site.build().hasErrors()).isFalse();
    plan(directory.resolve("plan.json"));
    long uploads = planned.get("de").uploads();
    assertThat(uploads).isGreaterThan(site.files("de").size());
    publish();
    assertThat(planned.get("de").uploads()).isEqualTo(uploads);
  }
}

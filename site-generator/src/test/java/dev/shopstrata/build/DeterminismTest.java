package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Law: the same inputs give the same bytes, wherever and however they are built. */
@Isolated("changes the default locale and time zone")
class DeterminismTest {
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @TempDir Path directory;

  @AfterEach
  void restore_defaults() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @Test
  void threads_directory_locale_and_time_zone_change_nothing() throws IOException {
    List<String> plain = ids(new TestSite(directory.resolve("a")).threads(1));
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    List<String> turkish = ids(new TestSite(directory.resolve("elsewhere/deeper")).threads(8));
    assertThat(turkish).isEqualTo(plain);
  }

  private static List<String> ids(TestSite site) throws IOException {
    return site.with(Sites.TWO_STORES).build().bundles().stream()
        .map(bundle -> bundle.store() + " " + bundle.id())
        .toList();
  }
}

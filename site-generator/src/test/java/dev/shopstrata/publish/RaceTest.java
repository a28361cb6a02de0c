package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishers of one store at the same moment, with all that can go wrong on the way. */
class RaceTest {
  private static final int RACES = 334;

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(Race.Way.class)
  void one_wins_each_number_and_what_is_live_is_what_was_last_committed(Race.Way way)
      throws IOException {
    RacingStore store = new RacingStore(temp);
    Path work = Files.createDirectories(temp.resolve("race"));
    long wins = 0;
    for (long seed = 0; seed < RACES; seed++) {
      Race race = new Race(store, way, seed % 3 == 0 ? 3 : 2, seed, work).run();
      race.assertFair();
      wins += race.wins();
    }
    assertThat(wins).isGreaterThan(RACES);
  }
}

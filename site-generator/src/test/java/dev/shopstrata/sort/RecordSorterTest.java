package dev.shopstrata.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordSorterTest {
  @TempDir Path temp;

  @Test
  void many_runs_give_what_one_sort_in_memory_gives() throws IOException {
    Random random = new Random(7);
    List<RecordSorter.Entry> expected = new ArrayList<>();
    List<RecordSorter.Entry> actual = new ArrayList<>();
    try (RecordSorter sorter = new RecordSorter(temp, "test", 2_000)) {
      for (int i = 0; i < 1_000; i++) {
        RecordSorter.Entry entry =
            new RecordSorter.Entry("key-" + random.nextInt(100) + "-ä", "value " + i);
        expected.add(entry);
        sorter.add(entry.key(), entry.value());
      }
      sorter.sorted().forEachRemaining(actual::add);
      assertThat(temp).isNotEmptyDirectory();
    }
    expected.sort(Comparator.comparing(RecordSorter.Entry::key));
    assertThat(actual).isEqualTo(expected);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void nothing_sorts_to_nothing() throws IOException {
    try (RecordSorter sorter = new RecordSorter(temp, "test", 2_000)) {
      assertThat(sorter.sorted()).isExhausted();
    }
  }
}

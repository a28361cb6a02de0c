package dev.shopstrata.catalog.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkuTableTest {
  @Test
  void everything_is_found_that_was_put_in() {
    int entries = 1_000;
    long[] hashes = new Random(7).longs(entries).toArray();
    ByteBuffer table = ByteBuffer.allocate(SkuTable.bytes(entries));
    for (int i = 0; i < entries; i++) {
      SkuTable.put(table, hashes[i], i);
    }
    for (int i = 0; i < entries; i++) {
      assertThat(SkuTable.find(table, hashes[i])).containsExactly(i);
    }
    assertThat(SkuTable.find(table, 42)).isEmpty();
  }

  @Test
  void equal_hashes_are_all_found_also_around_the_end() {
    ByteBuffer table = ByteBuffer.allocate(SkuTable.bytes(3));
    long last = 5; // of six slots
    SkuTable.put(table, last, 0);
    SkuTable.put(table, last, 10);
    SkuTable.put(table, last + 6, 20);
    assertThat(SkuTable.find(table, last)).containsExactly(0, 10);
    assertThat(SkuTable.find(table, last + 6)).containsExactly(20);
  }
}

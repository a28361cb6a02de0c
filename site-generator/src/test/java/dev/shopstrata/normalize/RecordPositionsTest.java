package dev.shopstrata.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Positions of records, for any normalizer that gives them with its records. */
class RecordPositionsTest {
  private static final int PRODUCTS = 2_000;

  @TempDir Path temp;

  /** Gives prices before their products, backwards, from two files. */
  private record Backwards() implements Normalizer {
    @Override
    public String name() {
      return "backwards";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<String> files() {
      return List.of("*.json");
    }

    @Override
    public void normalize(NormalizeRequest request, CatalogSink sink) {
      for (int i = PRODUCTS; i > 0; i--) {
        sink.tally().read();
        sink.price(Target.sku("S" + i), price(), new SourcePosition("prices.csv", i, 10 * i));
      }
      for (int i = PRODUCTS; i > 0; i--) {
        sink.tally().read();
        sink.product(
            ProductRecord.of(
                product("p" + i, "S" + i), new SourcePosition("products.csv", i), RawRecord.NONE));
      }
    }

    private static Price price() {
      return read("{\"currency\":\"EUR\",\"value\":\"1\"}", Price.class);
    }

    private static Product product(String id, String sku) {
      return read(
          "{\"id\":\"" + id + "\",\"sku\":\"" + sku + "\",\"name\":{\"en\":\"P\"}}", Product.class);
    }

    private static <T> T read(String json, Class<T> type) {
      return RecordText.read(type, json);
    }
  }

  private SnapshotSummary make() throws IOException {
    Files.createDirectories(temp.resolve("in"));
    Files.writeString(temp.resolve("in/data.json"), "{}");
    Path yaml = temp.resolve("in/catalog.yaml");
    Files.writeString(yaml, "format: backwards\n");
    Problems problems = new Problems();
    return new SnapshotMaker(problems, List.of(new Backwards()))
        .make(
            new CatalogConfigReader(problems).read(yaml).orElseThrow(),
            Shelf.own(temp.resolve("out"), temp.resolve("making"), "1"),
            Files.createDirectories(temp.resolve("work")));
  }

  @Test
  void each_product_and_what_was_joined_to_it_is_found_by_its_place() throws IOException {
    make();
    RecordPositions positions = RecordPositions.open(temp.resolve("out")).orElseThrow();
    List<String> sorted =
        IntStream.rangeClosed(1, PRODUCTS).mapToObj(i -> "p" + i).sorted().toList();
    for (int ordinal = 0; ordinal < PRODUCTS; ordinal++) {
      int number = Integer.parseInt(sorted.get(ordinal).substring(1));
      assertThat(positions.product(ordinal))
          .isEqualTo(
              new ProductOrigin(
                  new SourcePosition("products.csv", number),
                  List.of(
                      new BroughtRecord(
                          BroughtRecord.Kind.PRICE,
                          "S" + number,
                          new SourcePosition("prices.csv", number, 10 * number)))));
    }
  }

  @Test
  void a_work_folder_without_positions_is_made_again_and_the_snapshot_stays() throws IOException {
    Path head = make().snapshot().resolve("snapshot.json");
    Digest before = Digest.of(Files.readString(head));
    assertThat(make().isNew()).isFalse();
    Files.delete(temp.resolve("out/positions/positions.json"));
    assertThat(RecordPositions.open(temp.resolve("out"))).isEmpty();
    assertThat(make().isNew()).isTrue();
    assertThat(RecordPositions.open(temp.resolve("out"))).isPresent();
    assertThat(Digest.of(Files.readString(head))).isEqualTo(before);
  }

  @Property
  void positions_come_back_as_they_were_written(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 3) Integer> files,
      @ForAll @LongRange(min = 1) long record,
      @ForAll @IntRange(min = 0) int line) {
    TextTable names = new TextTable();
    List<BroughtRecord> brought =
        files.stream()
            .map(
                file ->
                    new BroughtRecord(
                        file % 2 == 0 ? BroughtRecord.Kind.STOCK : BroughtRecord.Kind.TAG,
                        "naïve " + file / 2,
                        new SourcePosition("f" + file, record / (file + 1), line / (file + 1))))
            .toList();
    ProductOrigin origin = new ProductOrigin(new SourcePosition("f0", record, line), brought);
    byte[] bytes = PositionBytes.write(origin, names);
    assertThat(PositionBytes.read(ByteBuffer.wrap(bytes), names.texts())).isEqualTo(origin);
  }
}

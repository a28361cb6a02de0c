package dev.shopstrata.build;

import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.NormalizerId;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.SnapshotWriter;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The made-up catalog with texts as large as real ones: 20,000 words that are as unevenly frequent
 * as those of a language, five in a name, forty in a description.
 */
record WordyCatalog(SyntheticCatalog plain) {
  private static final int WORDS = 20_000;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ce", "di", "fo", "gu", "han", "jel", "kir", "lom", "mun", "nar", "per", "qui",
          "ros", "sul", "tam", "ved", "wil", "yor", "zun", "schla", "tre", "bri", "klo", "dru");

  /** The word of a rank, 0 for the most frequent. */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 30; rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }

  void write(Path directory) {
    new SnapshotWriter()
        .write(
            directory,
            new SnapshotOrigin(
                "synthetic",
                new NormalizerId("synthetic", "1"),
                Optional.of(SyntheticCatalog.AS_OF),
                SyntheticCatalog.LOCALES,
                SyntheticCatalog.CURRENCIES),
            IntStream.range(0, plain.products()).mapToObj(this::product).iterator(),
            plain.categories(),
            Collections.emptyIterator());
  }

  private Product product(int number) {
    Product product = plain.product(number);
    Random random = new Random(number);
    return new Product(
        product.id(),
        product.sku(),
        product.slug(),
        text(words(random, 5)),
        text("<p>" + words(random, 40) + ".</p>"),
        product.brand(),
        product.gtin(),
        product.mpn(),
        product.categories(),
        product.primaryImage(),
        product.gallery(),
        product.attributes(),
        product.variants(),
        product.prices(),
        product.stock(),
        product.offers(),
        product.rating(),
        product.seo(),
        product.relations(),
        product.kind(),
        product.published(),
        product.createdAt(),
        product.updatedAt(),
        product.compliance(),
        product.custom());
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of(Map.of("en", text));
  }

  /** Words of a text; a rank is about as frequent as it is low. */
  static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word((int) Math.pow(WORDS, random.nextDouble()) - 1));
    }
    return String.join(" ", words);
  }
}

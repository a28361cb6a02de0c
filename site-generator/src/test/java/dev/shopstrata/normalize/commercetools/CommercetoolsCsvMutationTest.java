package dev.shopstrata.normalize.commercetools;

import dev.shopstrata.normalize.MutatedExport;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CommercetoolsCsvMutationTest {
  private final MutatedExport export =
      new MutatedExport("commercetools-csv", "locale: en\n", CommercetoolsTables.all());

  @Property(tries = 250)
  void damaged_tables_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    export.check(seed);
  }
}

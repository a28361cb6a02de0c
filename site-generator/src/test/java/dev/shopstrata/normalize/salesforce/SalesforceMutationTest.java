package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.MutatedExport;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SalesforceMutationTest {
  private final MutatedExport export =
      new MutatedExport("salesforce-xml", SalesforceFiles.YAML, SalesforceFiles.all());

  @Property(tries = 250)
  void a_damaged_export_is_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    export.check(seed);
  }
}

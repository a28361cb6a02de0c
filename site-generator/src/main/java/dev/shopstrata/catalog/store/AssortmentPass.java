package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.IntFileWriter;
import dev.shopstrata.catalog.index.MappedInts;
import dev.shopstrata.catalog.index.Sale;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.overlay.StoreRecords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes once over the catalog and finds out what each locale of a store shows. */
final class AssortmentPass {
  private final StoreRecords records;
  private final AssortmentFilter assortment;
  private final OfferRule offers;
  private final List<LocaleFilter> locales;

  AssortmentPass(
      StoreRecords records,
      AssortmentFilter assortment,
      OfferRule offers,
      List<LocaleFilter> locales) {
    this.records = records;
    this.assortment = assortment;
    this.offers = offers;
    this.locales = List.copyOf(locales);
  }

  /** In the order of the locales. */
  List<ShownProducts> run(Path directory) {
    List<IntFileWriter> files = new ArrayList<>();
    try {
      for (int i = 0; i < locales.size(); i++) {
        files.add(new IntFileWriter(directory.resolve("shown-" + i + ".bin")));
      }
      boolean[] differs = new boolean[locales.size()];
      boolean[] shown = new boolean[locales.size()];
      for (int ordinal = 0; ordinal < records.productCount(); ordinal++) {
        show(records.slim(ordinal), shown);
        for (int i = 0; i < shown.length; i++) {
          differs[i] |= shown[i] != shown[0];
          if (shown[i]) {
            files.get(i).add(ordinal);
          }
        }
      }
      return result(files, differs);
    } finally {
      files.forEach(IntFileWriter::close);
    }
  }

  private List<ShownProducts> result(List<IntFileWriter> files, boolean[] differs) {
    List<ShownProducts> result = new ArrayList<>();
    for (int i = 0; i < locales.size(); i++) {
      LocaleFilter filter = locales.get(i);
      MappedInts ordinals = i > 0 && !differs[i] ? result.get(0).ordinals() : files.get(i).finish();
      result.add(
          new ShownProducts(filter.locale(), ordinals, filter.counts(), filter.nextChange()));
    }
    return result;
  }

  private void show(SlimRecord record, boolean[] shown) {
    Arrays.fill(shown, false);
    SlimRecord.Head head = record.head();
    if (!head.published()) {
      locales.forEach(locale -> locale.counts().unpublished());
      return;
    }
    if (!assortment.accepts(head, record)) {
      locales.forEach(locale -> locale.counts().outside());
      return;
    }
    Sale sale = record.sale();
    locales.forEach(locale -> locale.noteChanges(sale, offers.changes(sale.offers())));
    if (!offers.offers(sale.offers())) {
      locales.forEach(locale -> locale.counts().notOffered());
      return;
    }
    SaleChooser chooser = null;
    Choice choice = null;
    for (int i = 0; i < shown.length; i++) {
      LocaleFilter locale = locales.get(i);
      if (locale.chooser() != chooser) {
        chooser = locale.chooser();
        choice = chooser.choose(sale);
      }
      shown[i] = locale.shows(head, record, choice);
    }
  }
}

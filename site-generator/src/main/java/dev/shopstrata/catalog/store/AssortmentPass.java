package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.IntFileWriter;
import dev.shopstrata.catalog.index.MappedInts;
import dev.shopstrata.catalog.index.Sale;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.overlay.StoreRecords;
import dev.shopstrata.catalog.reason.Standing;
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
      Standing[] standings = new Standing[locales.size()];
      for (int ordinal = 0; ordinal < records.productCount(); ordinal++) {
        SlimRecord record = records.slim(ordinal);
        SlimRecord.Head head = record.head();
        decide(record, head, standings);
        for (int i = 0; i < standings.length; i++) {
          locales.get(i).counts().add(standings[i], head.id());
          differs[i] |= standings[i].isShown() != standings[0].isShown();
          if (standings[i].isShown()) {
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
          new ShownProducts(filter.locale(), ordinals, filter.counts(), filter.boundaries()));
    }
    return result;
  }

  AssortmentFilter assortment() {
    return assortment;
  }

  OfferRule offers() {
    return offers;
  }

  /** Finds out in the order of the locales whether each shows a product, and why not. */
  List<Standing> standings(SlimRecord record) {
    Standing[] standings = new Standing[locales.size()];
    decide(record, record.head(), standings);
    return List.of(standings);
  }

  private void decide(SlimRecord record, SlimRecord.Head head, Standing[] standings) {
    if (!head.published()) {
      Arrays.fill(standings, Standing.UNPUBLISHED);
      return;
    }
    Standing inAssortment = assortment.standing(head, record);
    if (inAssortment != Standing.SHOWN) {
      Arrays.fill(standings, inAssortment);
      return;
    }
    Sale sale = record.sale();
    locales.forEach(locale -> locale.noteChanges(head.id(), sale, offers));
    if (!offers.offers(sale.offers())) {
      Arrays.fill(standings, Standing.NOT_OFFERED);
      return;
    }
    SaleChooser chooser = null;
    Choice choice = null;
    for (int i = 0; i < standings.length; i++) {
      LocaleFilter locale = locales.get(i);
      if (locale.chooser() != chooser) {
        chooser = locale.chooser();
        choice = chooser.choose(sale);
      }
      standings[i] = locale.standing(record, choice);
    }
  }
}

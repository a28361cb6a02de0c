package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.delta.SaleChange;
import dev.shopstrata.catalog.delta.SaleKey;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads exports that have prices or stock by SKU or id and nothing else, to change a snapshot. */
public final class SaleListReader {
  private final Problems problems;
  private final ExportSources exports;

  /**
   * Prepares to read.
   *
   * @param downloads where files are kept that are fetched
   */
  public SaleListReader(Problems problems, Path downloads) {
    this.problems = problems;
    this.exports = new ExportSources(Optional.of(downloads));
  }

  /**
   * The list; of several records for one thing the changes are one.
   *
   * @param work an empty folder for what is needed only now
   * @throws ProblemException when there is no list, or too much of it was refused
   */
  public SaleList read(CatalogConfig config, Path work) throws IOException {
    Problems own = new Problems();
    try {
      List<ExportSources.Source> sources = exports.find(config, work, own);
      own.throwIfErrors();
      SaleList list = read(sources, work);
      SummaryProblems.tell(list.summary(), config, own);
      own.throwIfErrors();
      return list;
    } catch (ExportException e) {
      own.add(e.problem());
      throw new ProblemException(own.sorted());
    } finally {
      problems.addAll(own.sorted());
    }
  }

  private static SaleList read(List<ExportSources.Source> sources, Path work) throws IOException {
    try (SaleListSink sink = new SaleListSink(work)) {
      ExportSources.read(sources, work, sink);
      List<SaleChange> changes = new ArrayList<>();
      sink.forEach((key, extras) -> changes.add(change(key, extras)));
      return new SaleList(changes, sink.summary(work));
    }
  }

  private static SaleChange change(Target target, List<Extra> extras) {
    List<Price> prices = extras.stream().map(Extra::price).filter(Objects::nonNull).toList();
    List<Stock> stock = extras.stream().map(Extra::stock).filter(Objects::nonNull).toList();
    SaleKey key =
        target.by() == Target.By.SKU
            ? new SaleKey.Sku(target.name())
            : new SaleKey.Id(target.name());
    return new SaleChange(
        key,
        Optional.of(prices).filter(list -> !list.isEmpty()),
        Optional.of(stock).filter(list -> !list.isEmpty()));
  }
}

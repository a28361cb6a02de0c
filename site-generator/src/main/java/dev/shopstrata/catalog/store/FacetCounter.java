package dev.shopstrata.catalog.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Decimals;
import dev.shopstrata.catalog.index.IndexedAttribute;
import dev.shopstrata.catalog.overlay.StoreRecords;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import dev.shopstrata.store.StoreLocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * Counts the facet values of a listing. Values that are numbers are sorted as numbers, others by
 * label in the locale's order, with digits in them compared as numbers.
 */
final class FacetCounter {
  private final StoreRecords records;
  private final Selection selection;
  private final StoreLocale locale;

  FacetCounter(StoreRecords records, Selection selection, StoreLocale locale) {
    this.records = records;
    this.selection = selection;
    this.locale = locale;
  }

  /** Facets in the settings' order; those without values are left out. */
  List<SfFacet> count(IntStream positions) {
    FacetValues values = selection.facetValues();
    int[] counts = new int[values.size()];
    for (PrimitiveIterator.OfInt each = positions.iterator(); each.hasNext(); ) {
      int position = each.nextInt();
      int end = selection.facetStarts().get(position + 1);
      for (int at = selection.facetStarts().get(position); at < end; at++) {
        counts[selection.facetNumbers().get(at)]++;
      }
    }
    List<List<SfFacetValue>> byFacet = new ArrayList<>();
    values.facets().forEach(name -> byFacet.add(new ArrayList<>()));
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        FacetValueKey key = values.key(number);
        String label = values.label(number).in(locale).orElse(key.value());
        byFacet.get(key.facet()).add(new SfFacetValue(key.value(), label, counts[number], null));
      }
    }
    Comparator<SfFacetValue> byLabel = byLabel();
    List<SfFacet> facets = new ArrayList<>();
    for (int facet = 0; facet < byFacet.size(); facet++) {
      if (!byFacet.get(facet).isEmpty()) {
        facets.add(facet(values.facets().get(facet), byFacet.get(facet), byLabel));
      }
    }
    return List.copyOf(facets);
  }

  private SfFacet facet(String name, List<SfFacetValue> values, Comparator<SfFacetValue> byLabel) {
    IndexedAttribute attribute = records.attribute(name);
    boolean numbers =
        attribute.type() == AttributeType.NUMBER
            && values.stream().allMatch(value -> Decimals.parse(value.value()).isPresent());
    Comparator<SfFacetValue> byNumber =
        Comparator.comparing(value -> Decimals.parse(value.value()).orElse(BigDecimal.ZERO));
    values.sort(numbers ? byNumber.thenComparing(SfFacetValue::value) : byLabel);
    return new SfFacet(
        name, attribute.label().in(locale).orElse(name), attribute.type().text(), values);
  }

  private Comparator<SfFacetValue> byLabel() {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(locale.tag()));
    if (collator instanceof RuleBasedCollator rules) {
      rules.setNumericCollation(true);
    }
    return Comparator.comparing(SfFacetValue::label, collator)
        .thenComparing(SfFacetValue::label)
        .thenComparing(SfFacetValue::value);
  }
}

package dev.shopstrata.catalog.store;

import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Decimals;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Seo;
import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfRating;
import dev.shopstrata.catalog.view.SfReview;
import dev.shopstrata.catalog.view.SfSeo;
import dev.shopstrata.content.RichText;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what a record says in many languages into what one locale's templates see. */
final class ViewTexts {
  private final StoreLocale locale;
  private final Function<String, RichText> richText;

  /**
   * @param richText makes HTML safe
   */
  ViewTexts(StoreLocale locale, Function<String, RichText> richText) {
    this.locale = locale;
    this.richText = richText;
  }

  /** The text in the locale, or null. */
  String text(LocalizedText text) {
    return Optional.ofNullable(text).flatMap(t -> t.in(locale)).orElse(null);
  }

  RichText richText(LocalizedText html) {
    String found = text(html);
    return found == null ? null : richText.apply(found);
  }

  SfImage image(Image image) {
    if (image == null || !SafeUrls.isSafe(image.url())) {
      return null;
    }
    String alt = text(image.alt());
    return new SfImage(image.url(), alt == null ? "" : alt, image.width(), image.height());
  }

  List<SfImage> images(List<Image> images) {
    return images.stream().flatMap(image -> Optional.ofNullable(image(image)).stream()).toList();
  }

  SfAttribute attribute(Attribute attribute) {
    String label = text(attribute.label());
    return new SfAttribute(
        attribute.name(),
        label == null ? attribute.name() : label,
        attribute.value(),
        valueLabel(attribute));
  }

  /** In words; several values without words of their own are told one after the other. */
  private String valueLabel(Attribute attribute) {
    String label = text(attribute.valueLabel());
    return label == null && attribute.value() instanceof List<?> values
        ? values.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : label;
  }

  SfSeo seo(Seo seo) {
    return seo == null
        ? null
        : new SfSeo(text(seo.title()), text(seo.description()), text(seo.keywords()));
  }

  SfReview review(Review review) {
    return new SfReview(
        review.id(),
        review.title(),
        review.text() == null ? null : richText.apply(review.text()),
        Decimals.parse(review.rating()).orElse(null),
        review.reviewer(),
        review.createdAt() == null ? null : review.createdAt().toString(),
        foreign(review.language()));
  }

  /** A language that isn't the page's; what is no tag of a language is none. */
  private String foreign(String tag) {
    String language = tag == null ? "" : ULocale.forLanguageTag(tag).getLanguage();
    return language.isEmpty() || language.equals(locale.language())
        ? null
        : ULocale.forLanguageTag(tag).toLanguageTag();
  }

  static SfRating rating(Rating rating) {
    return Optional.ofNullable(rating)
        .flatMap(r -> Decimals.parse(r.average()))
        .map(average -> new SfRating(average, rating.count()))
        .orElse(null);
  }
}

package dev.shopstrata.normalize.woocommerce;

/** What a product or variation says in one text, in the words of the REST interface. */
enum Field {
  ID,
  TYPE,
  SKU,
  PARENT,
  NAME,
  SLUG,
  STATUS,
  VISIBILITY,
  FEATURED,
  DESCRIPTION,
  SHORT_DESCRIPTION,
  REGULAR_PRICE,
  SALE_PRICE,
  SALE_FROM,
  SALE_TO,
  /** What is asked now, which only answers have; parents have the lowest of their parts. */
  PRICE,
  TAX_STATUS,
  TAX_CLASS,
  STOCK_STATUS,
  STOCK_QUANTITY,
  BACKORDERS,
  WEIGHT,
  GTIN,
  BRAND,
  EXTERNAL_URL,
  BUTTON_TEXT,
  RATING,
  RATING_COUNT,
  CREATED,
  MODIFIED,
  POSITION,
  SEO_TITLE,
  SEO_DESCRIPTION
}

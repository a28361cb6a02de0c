package dev.shopstrata.normalize.magento;

import java.util.List;
import java.util.Set;

/** The columns of products that Magento itself has; any other is an attribute of the shop. */
final class CoreColumns {
  private static final Set<String> NAMES =
      Set.of(
          "sku",
          "store_view_code",
          "attribute_set_code",
          "attribute_set",
          "product_type",
          "categories",
          "category",
          "category_ids",
          "product_websites",
          "website_id",
          "name",
          "description",
          "short_description",
          "weight",
          "product_online",
          "status",
          "tax_class_name",
          "tax_class_id",
          "visibility",
          "price",
          "special_price",
          "special_price_from_date",
          "special_price_to_date",
          "special_from_date",
          "special_to_date",
          "cost",
          "url_key",
          "url_path",
          "save_rewrites_history",
          "meta_title",
          "meta_keywords",
          "meta_keyword",
          "meta_description",
          "image",
          "base_image",
          "small_image",
          "thumbnail_image",
          "thumbnail",
          "swatch_image",
          "additional_images",
          "additional_image_labels",
          "image_label",
          "base_image_label",
          "small_image_label",
          "thumbnail_image_label",
          "swatch_image_label",
          "hide_from_product_page",
          "created_at",
          "updated_at",
          "new_from_date",
          "new_to_date",
          "display_product_options_in",
          "map_price",
          "map_enabled",
          "msrp",
          "msrp_price",
          "msrp_display_actual_price_type",
          "page_layout",
          "product_options_container",
          "additional_attributes",
          "qty",
          "out_of_stock_qty",
          "is_qty_decimal",
          "allow_backorders",
          "min_cart_qty",
          "max_cart_qty",
          "is_in_stock",
          "notify_on_stock_below",
          "manage_stock",
          "qty_increments",
          "enable_qty_increments",
          "is_decimal_divided",
          "deferred_stock_update",
          "related_skus",
          "related_position",
          "crosssell_skus",
          "crosssell_position",
          "upsell_skus",
          "upsell_position",
          "associated_skus",
          "associated_sku",
          "samples_title",
          "links_title",
          "links_purchased_separately",
          "links_exist",
          "has_options",
          "required_options");

  /** Beginnings of names that come in many forms. */
  private static final List<String> BEGINNINGS =
      List.of(
          "_",
          "use_config_",
          "custom_design",
          "custom_layout",
          "custom_options",
          "gift_",
          "giftcard_",
          "bundle_",
          "configurable_",
          "downloadable_");

  /** Attributes that say how Magento handles a product, not what it is. */
  private static final Set<String> NO_ATTRIBUTES =
      Set.of(
          "has_options",
          "required_options",
          "quantity_and_stock_status",
          "shipment_type",
          "price_type",
          "price_view",
          "sku_type",
          "weight_type",
          "tax_class_id",
          "url_path",
          "options_container",
          "page_layout",
          "links_exist",
          "links_title",
          "samples_title",
          "links_purchased_separately",
          "msrp_display_actual_price_type",
          "image_label",
          "small_image_label",
          "thumbnail_label",
          "media_gallery",
          "category_ids",
          "gift_message_available",
          "is_returnable",
          "swatch_image");

  private CoreColumns() {}

  static boolean isOne(String column) {
    return NAMES.contains(column) || BEGINNINGS.stream().anyMatch(column::startsWith);
  }

  static boolean isNoAttribute(String code) {
    return NO_ATTRIBUTES.contains(code);
  }
}

package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.MutatedExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MagentoMutationTest {
  private static final String PRODUCTS =
      """
      sku,store_view_code,product_type,categories,name,price,special_price,special_price_from_date,qty,\
      is_in_stock,visibility,configurable_variations,bundle_values,additional_attributes,related_skus
      T,,configurable,Default Category/Men/Tops,Tee,,,,0,1,"Catalog, Search",\
      "sku=T-S,size=S,color=Red|sku=T-M,size=M,color=Blue",,"material=Wool|Silk,eco=Yes",B
      T,de,,,Hemd,,,,,,,,,,
      T-S,,simple,,Tee S,20,15,2026-01-01,3,1,Not Visible Individually,,,size=S,
      T-M,,simple,,Tee M,21,,,0,1,Not Visible Individually,,,size=M,
      B,,bundle,"Default Category/Kits,Default Category",Kit,,90,"2/19/26, 1:06 AM",0,1,,,\
      "name=A,type=radio,required=1,sku=P,price=0,default_qty=2.0000,price_type=fixed",,"T,P"
      P,,simple,Default Category/Kits,Pot,9.99,,,5,1,,,,,
      """;
  private static final String TIERS =
      """
      sku,tier_price_website,tier_price_customer_group,tier_price_qty,tier_price,tier_price_value_type
      P,All Websites [EUR],ALL GROUPS,10,8.0,Fixed
      T-S,base,Wholesale,1,20,Discount
      """;
  private static final String CATEGORIES =
      "name,url_key,path,active,position\nMen,men,,1,3\nTops,tops-men,Men,1,\n";

  private final MutatedExport export =
      new MutatedExport(
          "magento-csv",
          "locales: [en]\ncurrencies: [EUR]\n",
          Map.of(
              "products.csv", bytes(PRODUCTS),
              "advanced_pricing.csv", bytes(TIERS),
              "categories.csv", bytes(CATEGORIES),
              "related.csv", bytes("sku,linked_sku\nT,\"P\nB\"\n"),
              "reviews.csv", bytes("sku,rating_value,title,review,reviewer\nP,4,Good,Yes,Ann\n"),
              "stock.csv", bytes("source_code,sku,status,quantity\nnorth,P,1,4\n")));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void a_damaged_export_is_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    export.check(seed);
  }
}

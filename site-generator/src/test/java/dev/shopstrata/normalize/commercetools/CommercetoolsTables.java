package dev.shopstrata.normalize.commercetools;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A small export as tables: a shoe in three sizes, a jacket, a bag that nobody can sell. */
final class CommercetoolsTables {
  static final String PRODUCTS =
      """
      productType,variantId,sku,prices,tax,categories,images,name.en,description.en,slug.en,name.de,slug.de,name.it,baseId,designer,size,color,colorFreeDefinition.en,colorFreeDefinition.de,details.en,details.de,tags,isLook,weight
      main,1,M1,EUR 18750;EUR 12295 b2b;DE-EUR 15000|12000#berlin;USD 19900 #boston;JPY 500$2026-11-27T00:00:00.000Z~,standard,New>Women>Shoes;Women>Shoes,https://i.example/1.jpg;//i.example/2.jpg,Shoes “Tods” blue,,tods-C20RE-Blue,Schuhe blau,tods-schuhe-C20RE,,72779,tods,39,blue,dark blue,dunkelblau,soft;light,weich;leicht,green;red;black,TRUE,1.5
      ,2,M2,EUR 18750,,,https://i.example/1.jpg,,,,,,,72779,,39.5,blue,dark blue,dunkelblau,,,,,
      ,3,M3,EUR 1.00,,,,,,,,,,72779,,40,blue,,,,,,,
      main,1,J1,GB-GBP 999,standard,Jackets;4;Nowhere,,"Jacket ""Giga\""","Warm, and; dry.",jacket,,,,1,other,m,beige,beige,,,,,FALSE,
      main,1,B1,EUR zero,,,,Bag,,bag,,,,2,,,,,,,,,,
      """;

  static final String CATEGORIES =
      """
      externalId,name.de,slug.de,name.en,slug.en,parentId
      1,Neu,neu,New,new,
      2,Damen,damen,Women,women,
      7,Damen,neu-damen,Women,new-women,1
      10,Schuhe,damen-schuhe,Shoes,women-shoes,2
      64,Schuhe,neu-schuhe,Shoes,new-women-shoes,7
      4,Jacken,jacken,Jackets,jackets,2
      9,,,,lost,2
      """;

  static final String ATTRIBUTES =
      """
      name,type,attributeConstraint,enumKey,enumLabel.en,enumLabel.de,enumLabel,label.en,label.de
      designer,enum,SameForAll,tods,,,Tod´s,Designer,Designer
      ,,,other,,,Other,,
      color,lenum,None,blue,blue,blau,,Color,Farbe
      ,,,beige,beige,beige,,,
      size,text,None,,,,,Size,Größe
      details,set:ltext,None,,,,,Details,Details
      weight,number,None,,,,,Weight,Gewicht
      """;

  static final String STOCK =
      "sku,quantityOnStock,supplyChannel\nM1,5,berlin\nM2,0,berlin\nM1,x,bonn\n";

  private CommercetoolsTables() {}

  static Map<String, byte[]> all() {
    return Map.of(
        "products.csv", bytes(PRODUCTS),
        "categories.csv", bytes(CATEGORIES),
        "product-type-attributes.csv", bytes(ATTRIBUTES),
        "inventory-stores.csv", bytes(STOCK));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

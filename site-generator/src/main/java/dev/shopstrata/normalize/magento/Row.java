package dev.shopstrata.normalize.magento;

import java.util.Map;

/**
 * A row on its way through a sort file.
 *
 * @param counted whether this is the one place where the row is accounted for, as a variant may
 *     belong to several products
 */
record Row(TableKind kind, Boolean counted, Map<String, String> cells) {}

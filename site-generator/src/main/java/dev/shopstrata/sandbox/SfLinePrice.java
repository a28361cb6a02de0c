package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfMoney;

/** What one piece of a line costs, and what it would cost without a discount. */
record SfLinePrice(boolean isDiscounted, SfMoney regularPrice, SfMoney value) {}

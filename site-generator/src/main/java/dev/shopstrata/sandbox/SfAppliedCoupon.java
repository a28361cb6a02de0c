package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfMoney;

/** A coupon and what it takes off this cart. */
record SfAppliedCoupon(String id, String code, String name, SfMoney appliedAmount) {}

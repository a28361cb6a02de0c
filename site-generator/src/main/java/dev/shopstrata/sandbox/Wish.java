package dev.shopstrata.sandbox;

/** One thing on a customer's list. */
record Wish(String id, String productId, String sku) {}

package dev.shopstrata.catalog;

/** A product's place in a category; the primary one is its breadcrumb. */
public record CategoryLink(String id, Integer position, Boolean primary) {}

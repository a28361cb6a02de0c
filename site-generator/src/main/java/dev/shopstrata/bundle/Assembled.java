package dev.shopstrata.bundle;

/** A bundle whose parts are all staged, and what is to be done to make it the store's. */
record Assembled(Bundle bundle, Journal journal) {}

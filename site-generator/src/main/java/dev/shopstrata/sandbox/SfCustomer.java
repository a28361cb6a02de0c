package dev.shopstrata.sandbox;

/** A customer as clients see one. */
record SfCustomer(String id, String email, String firstName, String lastName) {}

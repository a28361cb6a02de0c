/** Products that are recalled: kept in each store's bucket, where no rollback can lose them. */
package dev.shopstrata.publish.stop;

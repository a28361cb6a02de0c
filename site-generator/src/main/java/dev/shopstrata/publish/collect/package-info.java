/** Takes a store's target and how long releases are retained, deletes what none of them needs. */
package dev.shopstrata.publish.collect;

/** What stands between a bucket and shoppers, and how to make it forget. */
package dev.shopstrata.publish.edge;

/** Takes addresses of exports, gives files that are kept until the servers have newer ones. */
package dev.shopstrata.normalize.fetch;

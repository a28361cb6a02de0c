/** Takes a {@link StoreSite} and planned pages, gives their HTML, what each read, and problems. */
package dev.shopstrata.render;

/**
 * Layers: what is in a file, folder or zip, opened through GeoTools' {@code DataStoreFinder}, with
 * where it came from; their features in memory; and the writer for result tables.
 *
 * <p>Place in the flow: between {@code store} and everything that works on features. Nothing after
 * this package sees a file.
 */
package merestone.layer;

/**
 * Files as GeoTools data stores, found by {@code DataStoreFinder}; one sub-package per format.
 *
 * <p>Place in the flow: the first step. A store opens a file strictly read-only, says what it found
 * through {@link merestone.store.DescribedStore}, and streams {@code SimpleFeature}s. It knows
 * nothing of layers' roles or rules.
 */
package merestone.store;

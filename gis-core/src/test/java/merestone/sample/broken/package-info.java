/**
 * Writes sample-data/broken: a tiny file for each defect that deliveries really have, everything
 * else about it in order.
 */
package merestone.sample.broken;

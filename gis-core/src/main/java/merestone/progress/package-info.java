/**
 * Tells whoever listens how far the work is, and carries cancel back to it.
 *
 * <p>Place in the flow: handed in from the front doors to every long task; imports nothing of ours
 * but {@code message}.
 */
package merestone.progress;

/**
 * What a page with a map is asked to hold, as data: paper, scales, words, blocks of text and
 * tables.
 *
 * <p>Place in the flow: a layout file or a caller in, {@link merestone.map.PageMaker} draws it.
 */
package merestone.map.page;

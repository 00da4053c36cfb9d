/**
 * One review end to end: a review file in, a result out. The only package that knows all others,
 * and the only door for the command line and the window.
 */
package merestone.review;
